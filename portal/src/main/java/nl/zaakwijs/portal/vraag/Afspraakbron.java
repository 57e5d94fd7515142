package nl.zaakwijs.portal.vraag;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.zaakwijs.portal.afspraakzin.Afspraakvraag;
import nl.zaakwijs.portal.afspraken.Afspraakdoel;
import nl.zaakwijs.portal.kennis.Artikel;
import nl.zaakwijs.portal.kennis.Kandidaat;
import nl.zaakwijs.portal.kennis.Kennisbank;
import nl.zaakwijs.portal.kennis.Naslag.Vondst;
import nl.zaakwijs.portal.kennis.Oordeel;
import nl.zaakwijs.portal.vraag.Antwoord.Afspraakstap;
import nl.zaakwijs.portal.vraag.Vervolgstap.MaakAfspraak;
import org.jspecify.annotations.Nullable;

/**
 * Answers questions for an appointment: which product was meant is read from the article about it.
 * What goes without an appointment is left to the knowledge, which tells how it does go.
 */
final class Afspraakbron implements Stap {
  /** The words for the appointment itself, which say nothing about what it is for. */
  private static final Pattern AFSPRAAK =
      Pattern.compile(
          "\\b(?:afspra(?:ak|ken)|maken?|plan(?:nen)?|boeken?|inplannen|langskomen"
              + "|appointments?|make|book|schedule)\\b",
          Pattern.CASE_INSENSITIVE);

  private final Kennisbank kennisbank;
  private final Afspraakkennis afspraken;

  Afspraakbron(Kennisbank kennisbank, Afspraakkennis afspraken) {
    this.kennisbank = kennisbank;
    this.afspraken = afspraken;
  }

  @Override
  public Toestand apply(Toestand toestand) {
    if (!toestand.isRoute(Route.AFSPRAAK_MAKEN)) {
      return toestand;
    }
    Afspraakvraag vraag = toestand.afspraak();
    List<Artikel> genoemd =
        vraag == null ? List.of() : afspraken.listArtikelen(vraag, toestand.taal());
    if (!genoemd.isEmpty()) {
      return answer(toestand, genoemd);
    }
    if (vraag != null && vraag.saysWhen() && vraag.producten().isEmpty()) {
      return answer(toestand);
    }
    String waarvoor = AFSPRAAK.matcher(toestand.zoekvraag()).replaceAll(" ");
    if (kennisbank.listOnderwerpen(waarvoor, toestand.taal()).isEmpty()) {
      return answer(toestand);
    }
    Vondst vondst = toestand.find(waarvoor);
    boolean zonderAfspraak =
        vondst.oordeel() instanceof Oordeel.Zeker zeker
            && zeker.kandidaat().artikel().afspraak() == null;
    if (zonderAfspraak) {
      return Kennisbron.explain(
          toestand.withSpoor("afspraak:niet-nodig"),
          (na, uitleg) ->
              uitleg == null
                  ? na.withRoute(Route.KENNIS)
                  : na.withAntwoord(Route.AFSPRAAK_MAKEN, uitleg));
    }
    return vondst.kandidaten().stream()
        .filter(kandidaat -> kandidaat.kenmerken().onderwerp() > 0)
        .map(Kandidaat::artikel)
        .filter(artikel -> artikel.afspraak() != null)
        .findFirst()
        .map(artikel -> answer(toestand, List.of(artikel)))
        .orElseGet(() -> answer(toestand));
  }

  /** As many of these as go in one appointment, if they go together; that shows when booking. */
  private static Toestand answer(Toestand toestand, List<Artikel> artikelen) {
    List<Artikel> samen = artikelen.stream().limit(Afspraakdoel.MEESTE_PRODUCTEN).toList();
    List<String> sleutels = samen.stream().map(Artikel::afspraak).distinct().toList();
    return toestand
        .withSpoor("afspraak:" + String.join("+", sleutels))
        .withAntwoord(
            Route.AFSPRAAK_MAKEN,
            new Afspraakstap(
                new MaakAfspraak(
                    sleutels.get(0), sleutels.subList(1, sleutels.size()), wish(toestand)),
                samen.stream().map(Artikel::titel).collect(Collectors.joining(", "))));
  }

  private static Toestand answer(Toestand toestand) {
    return toestand.withAntwoord(
        Route.AFSPRAAK_MAKEN,
        new Afspraakstap(new MaakAfspraak("", List.of(), wish(toestand)), null));
  }

  private static @Nullable Afspraakvraag wish(Toestand toestand) {
    Afspraakvraag vraag = toestand.afspraak();
    return vraag != null && vraag.saysMore() ? vraag : null;
  }
}
