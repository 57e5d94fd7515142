package nl.zaakwijs.webapp.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import nl.zaakwijs.portal.afspraken.Afspraak;
import nl.zaakwijs.portal.gemeente.Gemeente;
import nl.zaakwijs.portal.inwoner.Taal;
import nl.zaakwijs.portal.post.Brief;
import nl.zaakwijs.portal.post.Briefschrijver;
import nl.zaakwijs.portal.post.Postbericht;
import nl.zaakwijs.portal.post.Postsoort;
import nl.zaakwijs.webapp.afspraken.Afspraaklink;
import nl.zaakwijs.webapp.afspraken.Afspraakregel;
import nl.zaakwijs.webapp.page.Drukwerk;
import nl.zaakwijs.webapp.page.Woorden;
import nl.zaakwijs.webapp.post.Briefblad.Regel;
import nl.zaakwijs.webapp.post.Briefblad.Tekst;
import nl.zaakwijs.webapp.security.Herkomst;

/**
 * Writes mails about appointments, in the language of whoever made it. It repeats nothing that was
 * typed, so that nobody has a message of their own sent in the municipality's name.
 */
@ApplicationScoped
public class Afspraakbrief implements Briefschrijver {
  private static final String TEMPLATE = "Brief";

  private final Gemeente gemeente;
  private final Afspraaklink link;
  private final Herkomst herkomst;

  /** For the proxy. */
  @SuppressWarnings("NullAway") // the proxy never uses its own fields
  Afspraakbrief() {
    this(null, null, null);
  }

  @Inject
  Afspraakbrief(Gemeente gemeente, Afspraaklink link, Herkomst herkomst) {
    this.gemeente = gemeente;
    this.link = link;
    this.herkomst = herkomst;
  }

  @Override
  public Brief write(Postbericht bericht, String afzender) {
    Afspraak afspraak = bericht.afspraak();
    Woorden woorden = new Woorden(afspraak.taal());
    Briefblad blad = sheet(bericht, woorden);
    String inAgenda =
        woorden.text("post.agenda", Afspraakregel.titel(afspraak, woorden), gemeente.naam());
    return new Brief(
        woorden.text(key(bericht, "onderwerp"), woorden.dag(afspraak.dag())),
        blad.text(),
        Drukwerk.render(TEMPLATE, blad, afspraak.taal()),
        bericht.soort() == Postsoort.NIET_GELUKT
            ? null
            : Uitnodiging.of(bericht, inAgenda, gemeente.naam(), afzender));
  }

  private Briefblad sheet(Postbericht bericht, Woorden woorden) {
    Afspraak afspraak = bericht.afspraak();
    boolean komt = isComing(bericht.soort());
    List<String> slot = new ArrayList<>();
    if (komt) {
      slot.add(woorden.text("post.link"));
      slot.add(woorden.text("post.bijlage"));
    }
    slot.add(woorden.text("post.hulp", gemeente.telefoon()));
    slot.add(woorden.text("post.automatisch"));
    return new Briefblad(
        afspraak.taal().code(),
        woorden.text(key(bericht, "titel")),
        woorden.text("post.aanhef"),
        woorden.text(key(bericht, "inleiding"), gemeente.naam()),
        facts(afspraak, woorden),
        woorden.text("afspraken.meenemen.titel"),
        komt ? toBring(afspraak, woorden) : List.of(),
        komt ? link.of(afspraak).toString() : again(afspraak),
        woorden.text(komt ? "post.knop" : "post.knop.nieuw"),
        slot,
        new Tekst(gemeente.naam(), Taal.NL.code()));
  }

  private String again(Afspraak afspraak) {
    return herkomst.resolve("/afspraken/nieuw?taal=" + afspraak.taal().code()).toString();
  }

  private static List<Regel> facts(Afspraak afspraak, Woorden woorden) {
    String taal = afspraak.taal().code();
    List<String> plek = new ArrayList<>();
    plek.add(afspraak.locatie().naam());
    plek.addAll(afspraak.locatie().adresregels());
    Afspraakregel regel = Afspraakregel.of(afspraak, woorden);
    List<Regel> regels = new ArrayList<>();
    regels.add(
        new Regel(woorden.text("afspraak.product"), List.of(regel.product()), Taal.NL.code()));
    if (!regel.personen().isEmpty()) {
      regels.add(new Regel(woorden.text("afspraak.personen"), List.of(regel.personen()), taal));
    }
    regels.add(new Regel(woorden.text("afspraak.dag"), List.of(regel.dag()), taal));
    regels.add(new Regel(woorden.text("afspraak.tijd"), List.of(regel.tijdEnDuur()), taal));
    regels.add(new Regel(woorden.text("afspraak.locatie"), plek, Taal.NL.code()));
    return regels;
  }

  private static List<Tekst> toBring(Afspraak afspraak, Woorden woorden) {
    List<String> lines = afspraak.doel().meenemen();
    return lines.isEmpty()
        ? List.of(new Tekst(woorden.text("afspraken.meenemen"), afspraak.taal().code()))
        : lines.stream().map(line -> new Tekst(line, Taal.NL.code())).toList();
  }

  private static boolean isComing(Postsoort soort) {
    return switch (soort) {
      case BEVESTIGING, WIJZIGING, HERINNERING -> true;
      case AFZEGGING, NIET_GELUKT -> false;
    };
  }

  private static String key(Postbericht bericht, String part) {
    return "post." + bericht.soort() + "." + part;
  }
}
