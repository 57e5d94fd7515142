package nl.zaakwijs.webapp.vragen;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zaakwijs.portal.gesprek.Gesprekken;
import nl.zaakwijs.portal.inwoner.Aangemelde;
import nl.zaakwijs.portal.vraag.Antwoord;
import nl.zaakwijs.portal.vraag.Beantwoording;
import nl.zaakwijs.portal.vraag.Vraag;
import nl.zaakwijs.portal.vraag.Vraagbaak;
import nl.zaakwijs.webapp.bewaking.Cijfers;
import nl.zaakwijs.webapp.security.Bezoek;

/**
 * Carries on the conversation of a session: asks, keeps, answers what waited for a login. Personal
 * answers are given back only to who is logged in.
 */
@Dependent
public class Gespreksvoering {
  private static final int CONTEXT = 3;

  private final Gespreksessie sessie;
  private final Vraagbaak vraagbaak;
  private final Gesprekken gesprekken;
  private final Bezoek bezoek;
  private final Modelteksten modelteksten;
  private final Cijfers cijfers;

  @Inject
  Gespreksvoering(
      Gespreksessie sessie,
      Vraagbaak vraagbaak,
      Gesprekken gesprekken,
      Bezoek bezoek,
      Modelteksten modelteksten,
      Cijfers cijfers) {
    this.sessie = sessie;
    this.vraagbaak = vraagbaak;
    this.gesprekken = gesprekken;
    this.bezoek = bezoek;
    this.modelteksten = modelteksten;
    this.cijfers = cijfers;
  }

  /** Answers the question and gives the number of its turn. */
  int ask(String tekst) {
    Beantwoording beantwoording = answer(tekst, sessie.beurten());
    int nummer = sessie.add(beantwoording);
    modelteksten.begin(beantwoording.vraag(), beantwoording.antwoord());
    keep(beantwoording);
    return nummer;
  }

  /** The turn with this number, when it may be shown now. */
  Optional<Beurt> findBeurt(int nummer) {
    return listBeurten().stream().filter(beurt -> beurt.nummer() == nummer).findFirst();
  }

  /** The turns as they may be shown now; the last one answered, when it waited for this login. */
  List<Beurt> listBeurten() {
    Optional<Aangemelde> aangemelde = bezoek.aangemelde();
    if (aangemelde.isPresent()) {
      answerWaiting();
      return sessie.beurten();
    }
    return bezoek.isBekend()
        ? sessie.beurten().stream().filter(beurt -> !beurt.isPersoonlijk()).toList()
        : List.of();
  }

  /** Keeps and counts, once, what the resident thought of this answer. */
  void judge(int nummer, Nuttig nuttig) {
    sessie.judge(nummer, nuttig).ifPresent(beurt -> cijfers.judged(beurt.route(), nuttig.code()));
  }

  /** Forgets the conversation, here and where it is kept. */
  void delete() {
    sessie.findGesprek().ifPresent(gesprekken::delete);
    sessie.clear();
  }

  private void answerWaiting() {
    List<Beurt> beurten = sessie.beurten();
    if (beurten.isEmpty() || !beurten.get(beurten.size() - 1).isWachtend()) {
      return;
    }
    Beurt laatste = beurten.get(beurten.size() - 1);
    Beantwoording beantwoording = answer(laatste.vraag(), beurten.subList(0, beurten.size() - 1));
    sessie.replaceAntwoord(
        laatste.nummer(),
        new Beantwoording(
            laatste.vraag(),
            laatste.gemaskeerd(),
            beantwoording.route(),
            beantwoording.antwoord(),
            beantwoording.bevinding(),
            beantwoording.spoor(),
            beantwoording.afspraak()));
    // The question itself was kept when it was asked; the conversation is now this resident's.
    claim();
  }

  private Beantwoording answer(String tekst, List<Beurt> eerdere) {
    List<String> context =
        eerdere.stream().skip(Math.max(0, eerdere.size() - CONTEXT)).map(Beurt::vraag).toList();
    Beantwoording beantwoording =
        vraagbaak.answer(new Vraag(tekst, bezoek.taal(), bezoek.bezoeker(), context));
    cijfers.count(beantwoording);
    return beantwoording;
  }

  private void keep(Beantwoording beantwoording) {
    if (sessie.findGesprek().isEmpty()) {
      sessie.setGesprek(
          gesprekken.begin(bezoek.bezoeker(), bezoek.taal()), bezoek.aangemelde().isPresent());
    }
    claim();
    sessie
        .findGesprek()
        .ifPresent(
            gesprek ->
                gesprekken.add(
                    gesprek,
                    beantwoording.vraag(),
                    beantwoording.route().code(),
                    shortly(beantwoording.antwoord())));
  }

  /** Makes a conversation that began before the login the resident's own. */
  private void claim() {
    Optional<UUID> gesprek = sessie.findGesprek();
    Optional<Aangemelde> aangemelde = bezoek.aangemelde();
    if (gesprek.isPresent() && aangemelde.isPresent() && !sessie.isVanInwoner()) {
      gesprekken.claim(gesprek.get(), aangemelde.get());
      sessie.setGesprek(gesprek.get(), true);
    }
  }

  /** What is kept of an answer: the title of the article; of a personal answer nothing. */
  private static String shortly(Antwoord antwoord) {
    return antwoord instanceof Antwoord.Gevonden gevonden ? gevonden.titel() : "";
  }
}
