package nl.zaakwijs.portal.vraag;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.zaakwijs.portal.inwoner.Taal;
import nl.zaakwijs.portal.kennis.Deelvraag;
import nl.zaakwijs.portal.kennis.Kennisbank;
import nl.zaakwijs.portal.kennis.Kop;
import nl.zaakwijs.portal.kennis.Tekstvorm;

/**
 * Sees what "dat", "en voor mijn kind" or "en een rijbewijs" refers to. A follow-up without a
 * subject of its own keeps the last one; a question with a subject of its own is a new question.
 */
final class Context implements Stap {
  private static final int ZO_VER_TERUG = 5;
  private static final Pattern VERWIJST =
      Pattern.compile(
          "^(?:en|of|and|or)\\b|\\b(?:dat|die|dit|deze|ervoor|daarvoor|daarbij|daarmee|ermee|dan"
              + "|that|it|this|those|then)\\b");
  private static final Pattern EN_OOK = Pattern.compile("^(?:en|of|and|or)\\b");

  /** In the account: the question goes on about the subject of an earlier one. */
  static final String ONDERWERP = "context:onderwerp";

  private final Kennisbank kennisbank;
  private final Regels routes;

  Context(Kennisbank kennisbank, Regels routes) {
    this.kennisbank = kennisbank;
    this.routes = routes;
  }

  @Override
  public Toestand apply(Toestand toestand) {
    List<String> eerdere = toestand.eerdere();
    if (toestand.route() != null
        || eerdere.isEmpty()
        || routes.find(toestand.tekst()).isPresent()) {
      return toestand;
    }
    String laatste = eerdere.get(eerdere.size() - 1);
    String gevouwen = Tekstvorm.fold(toestand.tekst());
    List<String> onderwerp = subjects(toestand.tekst(), toestand.taal());
    if (!onderwerp.isEmpty()) {
      return EN_OOK.matcher(gevouwen).find() ? keepPart(toestand, laatste, onderwerp) : toestand;
    }
    boolean vervolg =
        VERWIJST.matcher(gevouwen).find() || Deelvraag.find(toestand.tekst()).isPresent();
    return vervolg ? keepSubject(toestand, laatste) : toestand;
  }

  /** "Wat kost een paspoort?" "En een rijbewijs?": what does a rijbewijs cost. */
  private Toestand keepPart(Toestand toestand, String laatste, List<String> onderwerp) {
    if (Deelvraag.find(toestand.tekst()).isPresent()) {
      return toestand;
    }
    return Deelvraag.find(laatste)
        .map(
            kop ->
                toestand
                    .withZoekvraag(askAgain(toestand, laatste, onderwerp, kop))
                    .withSpoor("context:deelvraag:" + kop))
        .orElse(toestand);
  }

  /** The last question with the new subject in the place of its own, when it has just one. */
  private String askAgain(Toestand toestand, String laatste, List<String> onderwerp, Kop kop) {
    List<String> vorige = subjects(laatste, toestand.taal());
    return vorige.size() == 1
        ? Tekstvorm.fold(laatste).replace(vorige.get(0), String.join(" ", onderwerp))
        : toestand.tekst() + " " + Tekstvorm.fold(kop.titel());
  }

  private Toestand keepSubject(Toestand toestand, String laatste) {
    Optional<Route> persoonlijk =
        routes
            .find(laatste)
            .map(treffer -> Routering.routeOf(treffer.groep()))
            .filter(Inlogpoort::isPersoonlijk);
    if (persoonlijk.isPresent()) {
      return toestand
          .withZoekvraag(laatste + " " + toestand.tekst())
          .withRoute(persoonlijk.get())
          .withSpoor("context:" + persoonlijk.get().code());
    }
    List<String> eerdere = toestand.eerdere();
    for (int i = eerdere.size() - 1; i >= Math.max(0, eerdere.size() - ZO_VER_TERUG); i--) {
      List<String> onderwerp = subjects(eerdere.get(i), toestand.taal());
      if (!onderwerp.isEmpty()) {
        return toestand
            .withZoekvraag(String.join(" ", onderwerp) + " " + toestand.tekst())
            .withSpoor(ONDERWERP);
      }
    }
    return toestand;
  }

  private List<String> subjects(String tekst, Taal taal) {
    // "Spoed" or "kosten" is a part of any subject.
    return kennisbank.listOnderwerpen(tekst, taal).stream()
        .filter(woord -> Deelvraag.find(woord).isEmpty())
        .toList();
  }
}
