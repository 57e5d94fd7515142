package nl.zaakwijs.portal.vraag;

import java.text.Normalizer;
import java.util.regex.Pattern;
import nl.zaakwijs.portal.inwoner.Taal;

/**
 * Tidies what was typed: look-alike characters become plain ones, invisible and control characters
 * go, white space becomes single spaces, and the language is recognised.
 */
final class Opschonen implements Stap {
  /** Far more than a question may have; what comes after it is never looked at. */
  private static final int MEEST = 2_000;

  private static final Pattern ONZICHTBAAR = Pattern.compile("[\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}]+");
  private static final Pattern WIT = Pattern.compile("[\\s\\p{Cc}\\p{Z}]+");

  @Override
  public Toestand apply(Toestand toestand) {
    String tekst = tidy(toestand.tekst());
    Taal taal = Taalherkenning.recognise(tekst, toestand.taal());
    return toestand.withTekst(tekst, taal, false).withSpoor("taal:" + taal.code());
  }

  static String tidy(String ruw) {
    // One character may become eighteen.
    String gewoon = cut(Normalizer.normalize(cut(ruw), Normalizer.Form.NFKC));
    String zichtbaar = ONZICHTBAAR.matcher(gewoon).replaceAll("");
    return WIT.matcher(zichtbaar).replaceAll(" ").strip();
  }

  private static String cut(String tekst) {
    return tekst.length() > MEEST ? tekst.substring(0, MEEST) : tekst;
  }
}
