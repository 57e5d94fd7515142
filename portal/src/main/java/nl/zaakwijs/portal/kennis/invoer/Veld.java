package nl.zaakwijs.portal.kennis.invoer;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a source tells of a question with its answer, by the names that sources have for it. */
public enum Veld {
  ID("id", "uuid"),
  VRAAG("vraag", "question", "titel", "title"),
  ANTWOORD("antwoord", "answer", "referenceanswer"),
  BRON("bron", "canonical", "url", "source"),
  ONDERWERP("onderwerp", "onderwerpen", "subjects", "subject", "thema"),
  GEWIJZIGD("gewijzigd", "lastmodified", "datum", "date"),
  TREFWOORDEN("trefwoorden", "synoniemen", "keywords", "tags"),
  VRAGEN("vragen", "questions");

  private static final Pattern OPVULLING = Pattern.compile("[\\s_\"'-]+");

  @SuppressWarnings("ImmutableEnumChecker") // List.of can't be changed
  private final List<String> namen;

  Veld(String... namen) {
    this.namen = List.of(namen);
  }

  /** The names, the most telling first, without capitals, spaces and dashes. */
  List<String> namen() {
    return namen;
  }

  /** A heading or key in the form of the names. */
  static String fold(String kop) {
    return OPVULLING.matcher(kop.toLowerCase(Locale.ROOT)).replaceAll("");
  }
}
