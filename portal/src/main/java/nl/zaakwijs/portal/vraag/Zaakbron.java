package nl.zaakwijs.portal.vraag;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.zaakwijs.portal.inwoner.Inwoner;
import nl.zaakwijs.portal.kennis.Tekstvorm;
import nl.zaakwijs.portal.vraag.Antwoord.Zaakstatussen;
import nl.zaakwijs.portal.vraag.Antwoord.Zaakstatussen.Selectie;
import nl.zaakwijs.portal.zaken.MijnZaak;
import nl.zaakwijs.portal.zaken.MijnZaken;
import nl.zaakwijs.portal.zaken.Zaken;

/**
 * Answers from the resident's own zaken, the open ones first. When the question names some of them,
 * by number or by what they are about, it shows only those.
 */
final class Zaakbron implements Stap {
  private static final Pattern GEEN_WOORD = Pattern.compile("[^a-z0-9]+");
  private static final int GENOEG_LETTERS = 6;

  /** Words of every zaak, which tell none apart. */
  private static final Set<String> ALGEMEEN =
      Set.of(
          "aanvraag",
          "aanvragen",
          "aangevraagd",
          "behandeling",
          "behandeld",
          "beslist",
          "besluit",
          "gemeente",
          "melding",
          "status",
          "vergunning",
          "verzoek",
          "ingediend",
          "ontvangen",
          "formulier",
          "application",
          "request",
          "permit",
          "wanneer",
          "antwoord",
          "nieuwe");

  private final Zaken zaken;

  Zaakbron(Zaken zaken) {
    this.zaken = zaken;
  }

  @Override
  public Toestand apply(Toestand toestand) {
    if (!toestand.isRoute(Route.ZAAKSTATUS) || !(toestand.bezoeker() instanceof Inwoner inwoner)) {
      return toestand;
    }
    MijnZaken alle = openFirst(zaken.listMijnZaken(inwoner));
    Zaakstatussen antwoord = select(alle, toestand.zoekvraag());
    return toestand
        .withSpoor("zaken:" + antwoord.selectie().name().toLowerCase(Locale.ROOT))
        .withAntwoord(Route.ZAAKSTATUS, antwoord);
  }

  private static MijnZaken openFirst(MijnZaken zaken) {
    List<MijnZaak> volgorde = new ArrayList<>(zaken.open());
    volgorde.addAll(zaken.gesloten());
    return new MijnZaken(volgorde, zaken.onvolledig());
  }

  /** A number that is not among these may be anybody's or nobody's: both are told alike. */
  private static Zaakstatussen select(MijnZaken alle, String vraag) {
    Zaaknummers nummers = new Zaaknummers(vraag);
    List<MijnZaak> genummerd =
        alle.zaken().stream().filter(zaak -> nummers.names(zaak.zaaknummer())).toList();
    if (!genummerd.isEmpty()) {
      return new Zaakstatussen(new MijnZaken(genummerd, alle.onvolledig()), Selectie.GENOEMD);
    }
    if (nummers.isGenoemd()) {
      return new Zaakstatussen(alle, Selectie.NUMMER_ONBEKEND);
    }
    List<String> woorden = words(vraag);
    List<MijnZaak> genoemd = alle.zaken().stream().filter(zaak -> names(zaak, woorden)).toList();
    boolean duidelijk = !genoemd.isEmpty() && genoemd.size() < alle.zaken().size();
    return duidelijk
        ? new Zaakstatussen(new MijnZaken(genoemd, alle.onvolledig()), Selectie.GENOEMD)
        : new Zaakstatussen(alle, Selectie.ALLE);
  }

  private static boolean names(MijnZaak zaak, List<String> woorden) {
    String omschrijving = Optional.ofNullable(zaak.omschrijving()).orElse("");
    List<String> eigen = words(zaak.naam() + " " + omschrijving);
    return woorden.stream()
        .anyMatch(woord -> eigen.stream().anyMatch(ander -> isAlike(woord, ander)));
  }

  /** The same word, or one begins with the other: bijstandsaanvraag and bijstand. */
  private static boolean isAlike(String woord, String ander) {
    return woord.startsWith(ander) || ander.startsWith(woord);
  }

  private static List<String> words(String tekst) {
    return Arrays.stream(GEEN_WOORD.split(Tekstvorm.fold(tekst), -1))
        .filter(woord -> woord.length() >= GENOEG_LETTERS && !ALGEMEEN.contains(woord))
        .toList();
  }
}
