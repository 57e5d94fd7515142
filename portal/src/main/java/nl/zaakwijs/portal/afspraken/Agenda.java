package nl.zaakwijs.portal.afspraken;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import nl.zaakwijs.clients.http.UpstreamException;
import nl.zaakwijs.portal.geheugen.Geheugen;
import nl.zaakwijs.portal.storing.Koppeling;
import nl.zaakwijs.portal.storing.Koppelingen;
import nl.zaakwijs.portal.storing.Onderdeel;
import nl.zaakwijs.portal.storing.StoringException;
import nl.zaakwijs.portal.storing.Tijdgrens;
import org.jspecify.annotations.Nullable;

/**
 * One appointment system among others, under keys that no other has. What can be chosen is
 * remembered for a moment, and a booking of which the end is not certain is told as such.
 */
final class Agenda {
  private static final int GROOTTE = 2_000;
  private static final String ALLE = "";

  private final String sleutel;
  private final @Nullable String naam;
  private final Koppeling koppeling;
  private final Afsprakensysteem systeem;
  private final Koppelingen koppelingen;
  private final Duration tijd;
  private final Geheugen<String, List<Product>> producten;
  private final Geheugen<List<String>, List<Product>> erbij;
  private final Geheugen<List<String>, List<Locatie>> locaties;
  private final Geheugen<List<String>, Contacteisen> contacteisen;
  private final Geheugen<String, Optional<String>> qrcodes;
  private final Geheugen<Plek, List<LocalDate>> dagen;
  private final Geheugen<Plekdag, List<LocalTime>> tijden;

  /** What for, with how many and where, in the keys of the system. */
  private record Plek(List<String> producten, int personen, String locatie) {
    static Plek of(Afspraakdoel doel, Locatie locatie) {
      return new Plek(doel.ids(), doel.personen(), locatie.id());
    }

    /** Whether what is taken there by the other is not free for this one any more. */
    boolean isTouchedBy(Plek ander) {
      return locatie.equals(ander.locatie) && !Collections.disjoint(producten, ander.producten);
    }
  }

  private record Plekdag(Plek plek, LocalDate dag) {}

  /** How the appointment system took a booking. */
  sealed interface Uitslag {
    /** It stands. */
    record Bevestigd(Bevestiging bevestiging) implements Uitslag {}

    /** The time is taken. */
    record Bezet() implements Uitslag {}

    /** It may stand or not. */
    record Kwijt() implements Uitslag {}

    /** It does not stand, and that is not because of the time. */
    record Mislukt(StoringException reden) implements Uitslag {}
  }

  /** How the appointment system took that an appointment is given up. */
  sealed interface Afloop {
    /** It is not there any more. */
    record Weg() implements Afloop {}

    /** It may be there or not. */
    record Kwijt() implements Afloop {}

    /** It certainly is there still. */
    record Staat(StoringException reden) implements Afloop {}
  }

  Agenda(
      Systeeminstellingen eigen, AfsprakenInstellingen alle, Koppelingen koppelingen, Clock clock) {
    this.sleutel = eigen.sleutel();
    this.naam = eigen.naam();
    this.koppeling = eigen.koppeling();
    this.systeem = eigen.open(clock);
    this.koppelingen = koppelingen;
    this.tijd = alle.tijd();
    this.producten = new Geheugen<>(alle.bewaren(), GROOTTE, clock);
    this.erbij = new Geheugen<>(alle.bewaren(), GROOTTE, clock);
    this.locaties = new Geheugen<>(alle.bewaren(), GROOTTE, clock);
    this.contacteisen = new Geheugen<>(alle.bewaren(), GROOTTE, clock);
    this.qrcodes = new Geheugen<>(alle.bewaren(), GROOTTE, clock);
    this.dagen = new Geheugen<>(alle.bewaren(), GROOTTE, clock);
    this.tijden = new Geheugen<>(alle.bewaren(), GROOTTE, clock);
    koppelingen.expect(koppeling, sleutel);
  }

  /** What residents call it, when it has a name for them. */
  Optional<String> naam() {
    return Optional.ofNullable(naam);
  }

  /** What this key begins with, when it is of this system and that is not the first. */
  String begin() {
    return sleutel.isEmpty() ? "" : sleutel + ".";
  }

  CompletableFuture<List<Product>> listProducten() {
    return producten
        .get(ALLE, () -> watch(systeem.listProducten()))
        .thenApply(all -> all.stream().map(this::ours).toList());
  }

  /** What more can be done in the same appointment as these products of this system. */
  CompletableFuture<List<Product>> listErbij(Afspraakdoel doel) {
    Afspraakdoel eigen = theirs(doel);
    return erbij
        .get(eigen.ids(), () -> watch(systeem.listErbij(eigen)))
        .thenApply(all -> all.stream().map(this::ours).toList());
  }

  /** Whether these products of this system go in one appointment. */
  CompletableFuture<Boolean> isSamen(Afspraakdoel doel) {
    CompletableFuture<Boolean> samen = CompletableFuture.completedFuture(true);
    for (Afspraakdoel stap : doel.stappen()) {
      Product volgende = doel.producten().get(stap.producten().size());
      samen =
          samen.thenCompose(
              tot ->
                  tot
                      ? listErbij(stap).thenApply(meer -> volgende.findIn(meer).isPresent())
                      : CompletableFuture.completedFuture(false));
    }
    return samen;
  }

  /** Where one can go for products of this system. */
  CompletableFuture<List<Locatie>> listLocaties(Afspraakdoel doel) {
    Afspraakdoel eigen = theirs(doel);
    return locaties
        .get(eigen.ids(), () -> watch(systeem.listLocaties(eigen)))
        .thenApply(all -> all.stream().map(een -> een.withId(begin() + een.id())).toList());
  }

  CompletableFuture<List<LocalDate>> listDagen(Afspraakdoel doel, Locatie locatie) {
    Afspraakdoel eigen = theirs(doel);
    Plek plek = Plek.of(eigen, theirs(locatie));
    return dagen
        .get(plek, () -> watch(systeem.listDagen(eigen, plek.locatie())))
        .thenApply(all -> all.stream().distinct().sorted().toList());
  }

  /** Asks for a day that is offered alone: the others have none, and are endlessly many. */
  CompletableFuture<List<LocalTime>> listTijden(Afspraakdoel doel, Locatie locatie, LocalDate dag) {
    Afspraakdoel eigen = theirs(doel);
    Plek plek = Plek.of(eigen, theirs(locatie));
    return listDagen(doel, locatie)
        .thenCompose(
            dagen ->
                dagen.contains(dag)
                    ? tijden.get(
                        new Plekdag(plek, dag),
                        () -> watch(systeem.listTijden(eigen, plek.locatie(), dag)))
                    : CompletableFuture.completedFuture(List.of()))
        .thenApply(all -> all.stream().distinct().sorted().toList());
  }

  CompletableFuture<Contacteisen> readContacteisen(Afspraakdoel doel) {
    Afspraakdoel eigen = theirs(doel);
    return contacteisen.get(eigen.ids(), () -> watch(systeem.readContacteisen(eigen)));
  }

  /** What whoever comes shows at the desk as a QR code; empty when there is none. */
  CompletableFuture<Optional<String>> findQrcode(String kenmerk) {
    return qrcodes.get(kenmerk, () -> watch(systeem.findQrcode(kenmerk)));
  }

  /** Books a wish for a product and a place of this system. */
  Uitslag book(Afspraakwens wens, UUID sleutel) {
    Afspraakwens eigen = theirs(wens);
    Boekopdracht opdracht;
    try {
      opdracht = await(systeem.prepare(eigen, sleutel));
    } catch (StoringException e) {
      return new Uitslag.Mislukt(e);
    }
    try {
      return new Uitslag.Bevestigd(await(opdracht.send()));
    } catch (StoringException e) {
      return judge(e, eigen);
    } finally {
      forgetTimes(eigen);
    }
  }

  /** Gives up an appointment in this system. */
  Afloop cancel(Inhoud inhoud) {
    try {
      await(systeem.cancel(inhoud.readKenmerk()));
      return new Afloop.Weg();
    } catch (StoringException e) {
      return judgeCancel(e);
    } finally {
      forgetTimes(theirs(inhoud.wens()));
    }
  }

  private static Afloop judgeCancel(StoringException storing) {
    if (!(storing.upstream() instanceof UpstreamException failure)) {
      return new Afloop.Kwijt();
    }
    return switch (failure.kind()) {
      case NOT_FOUND -> new Afloop.Weg();
      case REFUSED -> new Afloop.Staat(storing);
      case UNREACHABLE -> failure.wasNeverSent() ? new Afloop.Staat(storing) : new Afloop.Kwijt();
      case TIMED_OUT, INVALID_ANSWER -> new Afloop.Kwijt();
    };
  }

  /** What is free may have changed, with however many people one comes. */
  private void forgetTimes(Afspraakwens wens) {
    Plek plek = Plek.of(wens.doel(), wens.locatie());
    dagen.forgetIf(een -> een.isTouchedBy(plek));
    tijden.forgetIf(een -> een.dag().equals(wens.dag()) && een.plek().isTouchedBy(plek));
  }

  /** Whether it can be asked after a booking of which the answer got lost. */
  boolean isVraagbaar() {
    return systeem.isVraagbaar();
  }

  /** Asks after a booking of which the answer got lost. */
  CompletableFuture<Navraag> findByReference(Afspraakwens wens, UUID sleutel) {
    return watch(systeem.findByReference(theirs(wens), sleutel));
  }

  private Uitslag judge(StoringException storing, Afspraakwens wens) {
    if (!(storing.upstream() instanceof UpstreamException failure)) {
      return new Uitslag.Kwijt();
    }
    return switch (failure.kind()) {
      case REFUSED, NOT_FOUND -> isFree(wens) ? new Uitslag.Mislukt(storing) : new Uitslag.Bezet();
      case UNREACHABLE ->
          failure.wasNeverSent() ? new Uitslag.Mislukt(storing) : new Uitslag.Kwijt();
      case TIMED_OUT, INVALID_ANSWER -> new Uitslag.Kwijt();
    };
  }

  /** Tells a time that was taken from a booking that is refused for another reason. */
  private boolean isFree(Afspraakwens wens) {
    try {
      return await(systeem.listTijden(wens.doel(), wens.locatie().id(), wens.dag()))
          .contains(wens.tijd());
    } catch (StoringException e) {
      // Refused it was; that the time is taken is not proven.
      return true;
    }
  }

  private Product ours(Product product) {
    return product.withId(begin() + product.id());
  }

  private Afspraakdoel theirs(Afspraakdoel doel) {
    return doel.with(doel.producten().stream().map(een -> een.withId(theirs(een.id()))).toList());
  }

  private Locatie theirs(Locatie locatie) {
    return locatie.withId(theirs(locatie.id()));
  }

  private Afspraakwens theirs(Afspraakwens wens) {
    return wens.with(theirs(wens.doel()), theirs(wens.locatie()));
  }

  private String theirs(String id) {
    return id.startsWith(begin()) ? id.substring(begin().length()) : id;
  }

  private <T> T await(CompletableFuture<T> call) {
    return Tijdgrens.after(tijd).await(Onderdeel.AFSPRAKEN, watch(call));
  }

  private <T> CompletableFuture<T> watch(CompletableFuture<T> call) {
    return koppelingen.watch(koppeling, sleutel, call);
  }
}
