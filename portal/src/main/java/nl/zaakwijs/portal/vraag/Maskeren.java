package nl.zaakwijs.portal.vraag;

import java.util.regex.Pattern;
import nl.zaakwijs.portal.inwoner.Gemaskeerd;
import nl.zaakwijs.portal.inwoner.PersoonsgegevensFilter;

/** Takes personal data out of the question, before anything else looks at it. */
final class Maskeren implements Stap {
  /** "Mijn bsn is [BSN]": tells nothing about the subject, so it is not searched for. */
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?:\\b(?:(?:mijn|m'n|my)\\s+)?(?:bsn|bsn-?nummer|burgerservicenummer|sofinummer|iban"
              + "|(?:rekening|bankrekening|telefoon|mobiele)?\\s?nummer|telefoon|e-?mail(?:adres)?"
              + "|adres|kenteken|v-nummer|geboortedatum|account number|phone number|address)"
              + "\\s*(?:is|:|=)?\\s*)?\\[[A-Z]+\\]",
          Pattern.CASE_INSENSITIVE);

  private final PersoonsgegevensFilter filter;

  Maskeren(PersoonsgegevensFilter filter) {
    this.filter = filter;
  }

  @Override
  public Toestand apply(Toestand toestand) {
    Gemaskeerd gemaskeerd = filter.mask(toestand.tekst());
    Toestand na =
        toestand.withTekst(gemaskeerd.tekst(), toestand.taal(), gemaskeerd.isGemaskeerd());
    for (Gemaskeerd.Soort soort : gemaskeerd.soorten()) {
      na = na.withSpoor("gemaskeerd:" + soort.code());
    }
    return na.withZoekvraag(TOKEN.matcher(na.tekst()).replaceAll(" ").strip());
  }
}
