package nl.zaakwijs.portal.kennis;

import java.util.List;

/**
 * A subject of which is known how it is asked for, beside the articles.
 *
 * @param regels one way of asking each
 * @param isElders whether no article is about it, so that who means it means no article
 */
record Onderwerp(List<String> regels, boolean isElders) {
  Onderwerp {
    regels = List.copyOf(regels);
  }
}
