package nl.zaakwijs.portal.kennis.invoer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.zaakwijs.portal.inwoner.Taal;
import nl.zaakwijs.portal.kennis.Artikel;

/**
 * Makes articles of a PDF, one for each page that has text. Each says in its title and in its link
 * which page it is.
 */
public final class DocumentInvoer {
  private static final String PDF = "pdf";

  /** Shorter than this a page says nothing. */
  private static final int KORTSTE = 40;

  private final Herkomst herkomst;

  public DocumentInvoer(Herkomst herkomst) {
    this.herkomst = herkomst;
  }

  /** Whether documents with this extension can be read. */
  public static boolean isKnown(String soort) {
    return soort.equals(PDF);
  }

  /**
   * The articles of a document.
   *
   * @param id by which it is known
   * @param adres where it is; may be empty
   * @throws IllegalArgumentException that says why it can't be read
   */
  public Invoer read(String id, String adres, byte[] inhoud) {
    Documenttekst tekst = Documenttekst.read(herkomst.naam(), inhoud);
    String titel = tekst.titel().isBlank() ? herkomst.naam() : tekst.titel();
    List<Artikel> artikelen = new ArrayList<>();
    for (int i = 0; i < tekst.bladen().size(); i++) {
      String blad = tekst.bladen().get(i);
      if (blad.strip().length() >= KORTSTE) {
        artikelen.add(article(id, titel, adres, blad, i + 1));
      }
    }
    if (artikelen.isEmpty()) {
      throw new IllegalArgumentException(herkomst.naam() + " has no text; is it a scan?");
    }
    return new Invoer(
        artikelen,
        tekst.volledig()
            ? List.of()
            : List.of(
                herkomst.naam()
                    + ": what comes after page "
                    + tekst.bladen().size()
                    + " was left out"));
  }

  private Artikel article(String id, String titel, String adres, String tekst, int nummer) {
    Map<Veld, String> velden = new EnumMap<>(Veld.class);
    velden.put(Veld.ID, id + "-blz-" + nummer);
    velden.put(Veld.VRAAG, titel + " (bladzijde " + nummer + ")");
    velden.put(Veld.ANTWOORD, tekst);
    velden.put(Veld.BRON, adres.isEmpty() ? "" : adres + "#page=" + nummer);
    return new Vraagantwoord(velden).toArtikel(herkomst, Taal.NL);
  }
}
