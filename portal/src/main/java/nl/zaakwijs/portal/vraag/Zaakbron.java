package nl.zaakwijs.portal.vraag;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.zaakwijs.portal.inwoner.Aangemelde;
import nl.zaakwijs.portal.taken.MijnTaken;
import nl.zaakwijs.portal.taken.Taken;
import nl.zaakwijs.portal.taken.Takenvraag;
import nl.zaakwijs.portal.vraag.Antwoord.Zaakkeuze;
import nl.zaakwijs.portal.vraag.Antwoord.Zaakstatussen;
import nl.zaakwijs.portal.vraag.Antwoord.Zaakstatussen.Selectie;
import nl.zaakwijs.portal.zaken.MijnZaak;
import nl.zaakwijs.portal.zaken.MijnZaken;
import nl.zaakwijs.portal.zaken.Zaakfeiten;
import nl.zaakwijs.portal.zaken.Zaken;
import org.jspecify.annotations.Nullable;

/**
 * Answers from the resident's own zaken: what was asked of the zaak that was meant. When two may be
 * meant it asks which, and when none is, it says so and shows them all.
 */
final class Zaakbron implements Stap {
  private static final int ZO_VER_TERUG = 5;

  /** So few words are no more than "waarom dan?". */
  private static final int KAAL = 3;

  private static final Pattern ANDER = Pattern.compile("\\b(?:andere?|other)\\b");

  private final Zaken zaken;
  private final Taken taken;
  private final Zaakbegrip begrip;

  Zaakbron(Zaken zaken, Taken taken, Zaakbegrip begrip) {
    this.zaken = zaken;
    this.taken = taken;
    this.begrip = begrip;
  }

  @Override
  public Toestand apply(Toestand toestand) {
    if (!toestand.isRoute(Route.ZAAKSTATUS)
        || !(toestand.bezoeker() instanceof Aangemelde aangemelde)) {
      return toestand;
    }
    return answer(toestand, aangemelde, zaken.listMijnZaken(aangemelde, toestand.tijdgrens()));
  }

  /**
   * @param alle the zaken of this resident
   */
  Toestand answer(Toestand toestand, Aangemelde aangemelde, MijnZaken alle) {
    Zaakvraag vraag = begrip.read(toestand.tekst(), alle.zaken());
    List<Zaakvraag> eerdere = earlier(toestand.eerdere(), alle.zaken());
    Zaakaspect aspect = aspect(vraag, eerdere);
    Zaakkeus keus = choose(vraag, aspect, eerdere, alle.zaken());
    List<String> redenen = new ArrayList<>(keus.redenen());
    vraag.regels().stream().limit(2).forEach(regel -> redenen.add("regel: " + regel));
    MijnZaken getoond = keus.zaken().isEmpty() ? openFirst(alle) : alle.with(keus.zaken());
    Optional<Takenvraag> gevraagd =
        aspect == Zaakaspect.GEVRAAGD
            ? Optional.of(taken.ask(aangemelde, toestand.tijdgrens()))
            : Optional.empty();
    Optional<Zaakfeiten> feiten =
        keus.selectie() == Selectie.GENOEMD
            ? zaken.findFeiten(aangemelde, keus.zaken().get(0).id(), toestand.tijdgrens())
            : Optional.empty();
    Zaakverhaal verhaal =
        new Zaakverhaal(
            toestand.taal(),
            begrip.today(),
            gevraagd.map(Takenvraag::await).orElse(MijnTaken.ONBEKEND));
    List<String> zinnen =
        feiten
            .map(bekend -> verhaal.tell(bekend, aspect))
            .orElseGet(() -> verhaal.tell(keus, aspect, alle));
    return toestand
        .withSpoor("zaken:" + keus.selectie().name().toLowerCase(Locale.ROOT))
        .withSpoor("aspect:" + aspect.code())
        .withAntwoord(
            Route.ZAAKSTATUS,
            new Zaakstatussen(
                getoond,
                keus.selectie(),
                aspect,
                toestand.taal(),
                zinnen,
                choices(keus, toestand.tekst()),
                redenen));
  }

  private List<Zaakvraag> earlier(List<String> eerdere, List<MijnZaak> eigen) {
    List<Zaakvraag> vragen = new ArrayList<>();
    for (int i = eerdere.size() - 1; i >= Math.max(0, eerdere.size() - ZO_VER_TERUG); i--) {
      vragen.add(begrip.read(eerdere.get(i), eigen));
    }
    return vragen;
  }

  /** "En mijn klacht?" asks of it what was asked before; a bare "waarom?" asks for the reason. */
  private static Zaakaspect aspect(Zaakvraag vraag, List<Zaakvraag> eerdere) {
    Zaakaspect vorige =
        eerdere.stream()
            .map(eerder -> eerder.aspectOr(Zaakaspect.STATUS))
            .findFirst()
            .orElse(Zaakaspect.STATUS);
    Zaakaspect aspect = eerdere.isEmpty() || vraag.isDuidelijk() ? vraag.aspectOr(vorige) : vorige;
    boolean kaal =
        aspect == Zaakaspect.VERTRAGING && Zaakwoorden.split(vraag.tekst()).size() <= KAAL;
    return kaal && vorige.isAfloop() ? Zaakaspect.BESLUIT : aspect;
  }

  /** A question that names no zaak itself stays with the last one that was named. */
  private Zaakkeus choose(
      Zaakvraag vraag, Zaakaspect aspect, List<Zaakvraag> eerdere, List<MijnZaak> eigen) {
    if (aspect.isVanAlle()) {
      return begrip.choose(withEarlier(vraag, eerdere), aspect, eigen);
    }
    Optional<Zaakkeus> vorige = earlierChoice(eerdere, eigen);
    List<MijnZaak> over = among(vraag, vorige.orElse(null), eigen);
    Zaakkeus eigenKeus = begrip.choose(vraag, aspect, over);
    if (eigenKeus.genoemd() && !eigenKeus.zaken().isEmpty()) {
      return eigenKeus;
    }
    if (eigenKeus.genoemd() || begrip.isOtherZaak(vraag) || vorige.isEmpty()) {
      return over.equals(eigen) ? eigenKeus : begrip.choose(vraag, aspect, eigen);
    }
    List<String> redenen = new ArrayList<>(vorige.get().redenen());
    redenen.add("vervolg");
    return new Zaakkeus(vorige.get().zaken(), vorige.get().selectie(), redenen, true);
  }

  /** What the last of the earlier questions that named a zaak was about. */
  private Optional<Zaakkeus> earlierChoice(List<Zaakvraag> eerdere, List<MijnZaak> eigen) {
    return eerdere.stream()
        .filter(eerder -> !eerder.isAlgemeen())
        .map(eerder -> begrip.choose(eerder, eerder.aspectOr(Zaakaspect.STATUS), eigen))
        .filter(keus -> keus.genoemd() && !keus.zaken().isEmpty())
        .findFirst();
  }

  /** "Die over de urgentie" chooses from what was offered; "de andere" is not the last one. */
  private static List<MijnZaak> among(
      Zaakvraag vraag, @Nullable Zaakkeus vorige, List<MijnZaak> eigen) {
    if (vorige == null || !vraag.vervolg()) {
      return eigen;
    }
    if (ANDER.matcher(vraag.tekst()).find()) {
      return eigen.stream().filter(zaak -> !vorige.zaken().contains(zaak)).toList();
    }
    return vorige.selectie() == Selectie.KEUZE ? vorige.zaken() : eigen;
  }

  /** "Welke zijn dat?" lists those that were counted. */
  private static Zaakvraag withEarlier(Zaakvraag vraag, List<Zaakvraag> eerdere) {
    Zaakvraag vorige = eerdere.isEmpty() ? null : eerdere.get(0);
    boolean telde = vorige != null && vorige.aspect() != null && vorige.aspect().isVanAlle();
    if (vorige == null || !telde || new Zaaktekens(vraag.tekst()).isAboutState()) {
      return vraag;
    }
    return new Zaakvraag(
        vorige.tekst() + " " + vraag.tekst(),
        vorige.zin() + " " + vraag.zin(),
        vraag.aspect(),
        vraag.kans(),
        vraag.eigen(),
        vraag.bezit(),
        vraag.vervolg(),
        vraag.regels());
  }

  private static List<Zaakkeuze> choices(Zaakkeus keus, String vraag) {
    return keus.selectie() == Selectie.KEUZE
        ? keus.zaken().stream()
            .map(
                zaak ->
                    new Zaakkeuze(Zaakverhaal.title(zaak), vraag + " (" + zaak.zaaknummer() + ")"))
            .toList()
        : List.of();
  }

  private static MijnZaken openFirst(MijnZaken zaken) {
    List<MijnZaak> volgorde = new ArrayList<>(zaken.open());
    volgorde.addAll(zaken.gesloten());
    return zaken.with(volgorde);
  }
}
