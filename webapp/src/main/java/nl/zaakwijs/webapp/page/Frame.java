package nl.zaakwijs.webapp.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.zaakwijs.portal.inwoner.Taal;
import nl.zaakwijs.webapp.security.Uitlogreden;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every page: header, navigation, language, footer. It holds what the layout
 * template shows and nothing that belongs to one page.
 *
 * @param namens the sentence that says for whom someone acts; null for who acts for themselves
 * @param csrf the token for every form that changes something
 * @param plek where in the navigation this page stands
 * @param pad this page's own address, without language, to switch the language or to come back
 * @param sessieSeconden how long the login still lasts without another request; 0 when not logged
 *     in
 * @param uitlogreden why the visitor is no longer logged in, told once
 * @param statisch the folder of the static files, with their version
 */
public record Frame(
    Taal taal,
    Contactgegevens gemeente,
    boolean ingelogd,
    @Nullable String namens,
    String csrf,
    Plek plek,
    String pad,
    long sessieSeconden,
    @Nullable Uitlogreden uitlogreden,
    String statisch) {

  /** How the municipality is reached. */
  public record Contactgegevens(
      String naam,
      String website,
      String telefoon,
      String telefoontijden,
      String openingstijden,
      String adres,
      String email) {
    /** The telephone number as a link. */
    public String telefoonlink() {
      return "tel:" + telefoon.replaceAll("[^0-9+]", "");
    }
  }

  /** The places of the navigation. */
  public List<Plek> plekken() {
    return Plek.listPlekken();
  }

  /** This page in the other language. */
  public String andereTaal() {
    return pad
        + (pad.contains("?") ? "&" : "?")
        + "taal="
        + (taal == Taal.NL ? Taal.EN.code() : Taal.NL.code());
  }

  /** This page's address as the value of a query parameter: where to go after logging in. */
  public String inlogpad() {
    return URLEncoder.encode(pad, StandardCharsets.UTF_8);
  }

  /** The message key that tells why the visitor is no longer logged in. */
  public String uitlogtekst() {
    return uitlogreden == null ? "" : "uitgelogd." + uitlogreden.name();
  }

  /** Whether the page's own language is another than Dutch. */
  public boolean anderstalig() {
    return taal != Taal.NL;
  }
}
