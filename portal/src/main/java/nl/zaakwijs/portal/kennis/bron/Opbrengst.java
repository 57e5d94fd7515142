package nl.zaakwijs.portal.kennis.bron;

import java.util.Map;
import nl.zaakwijs.portal.kennis.invoer.Invoer;

/**
 * What came of reading a source.
 *
 * @param bladen what to remember of its pages, by address
 */
record Opbrengst(Invoer invoer, Map<String, Blad> bladen) {
  Opbrengst {
    bladen = Map.copyOf(bladen);
  }
}
