package nl.zaakwijs.portal.kennis.invoer;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zaakwijs.portal.inwoner.Taal;
import nl.zaakwijs.portal.kennis.Artikel;
import nl.zaakwijs.portal.kennis.Bron;

/**
 * A question with its answer, as a source has it.
 *
 * @param velden the text of each field that the source has, HTML and all
 * @param trefwoorden what else it is called
 * @param vragen how else it is asked
 */
public record Vraagantwoord(
    Map<Veld, String> velden, List<String> trefwoorden, List<String> vragen) {
  /** Longer than any address, and short enough for a file's name. */
  private static final int LANGSTE_ID = 200;

  private static final String WEB = "http";
  private static final String WWW = "www.";

  public Vraagantwoord {
    velden = Map.copyOf(velden);
    trefwoorden = List.copyOf(trefwoorden);
    vragen = List.copyOf(vragen);
  }

  public Vraagantwoord(Map<Veld, String> velden) {
    this(velden, List.of(), List.of());
  }

  private String read(Veld veld) {
    return velden.getOrDefault(veld, "").strip();
  }

  String id() {
    return read(Veld.ID);
  }

  /** Why it can't be used; empty when it can. */
  public Optional<String> findBezwaar() {
    for (Veld veld : List.of(Veld.ID, Veld.VRAAG, Veld.ANTWOORD)) {
      if (read(veld).isEmpty()) {
        return Optional.of("it has no " + veld.namen().get(0));
      }
    }
    if (id().length() > LANGSTE_ID) {
      return Optional.of("its id is longer than " + LANGSTE_ID + " characters");
    }
    return Opmaak.toMarkdown(read(Veld.ANTWOORD), "").isEmpty()
        ? Optional.of("its answer has no text")
        : Optional.empty();
  }

  /** The article, from the source that was read here. */
  public Artikel toArtikel(Herkomst herkomst, Taal taal) {
    String adres = read(Veld.BRON);
    return new Artikel(
        id(),
        Artikel.GEEN_UPL,
        Opmaak.toLine(read(Veld.VRAAG)),
        Opmaak.toLine(read(Veld.ONDERWERP)),
        taal,
        trefwoorden,
        vragen,
        Dagen.find(read(Veld.GEWIJZIGD)).orElse(herkomst.dag()),
        source(adres, herkomst.naam()),
        null,
        null,
        null,
        Delen.split(Opmaak.toMarkdown(read(Veld.ANTWOORD), adres)));
  }

  /** An address is shown by the name of its site. */
  private static Bron source(String adres, String anders) {
    if (adres.isEmpty()) {
      return new Bron(anders, "");
    }
    if (!adres.startsWith(WEB)) {
      return new Bron(Opmaak.toLine(adres), "");
    }
    String site = site(adres).orElse(anders);
    return new Bron(site.startsWith(WWW) ? site.substring(WWW.length()) : site, adres);
  }

  private static Optional<String> site(String adres) {
    try {
      return Optional.ofNullable(URI.create(adres).getHost());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
