package nl.zaakwijs.portal.afspraken;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import nl.zaakwijs.portal.inwoner.Anoniem;
import nl.zaakwijs.portal.inwoner.Bezoeker;
import nl.zaakwijs.portal.storing.Koppelingen;
import nl.zaakwijs.portal.storing.Onderdeel;
import nl.zaakwijs.portal.storing.StoringException;
import nl.zaakwijs.portal.storing.Tijdgrens;

/**
 * All appointment systems as one: a product that several offer is one product, with the places of
 * each. A system that fails is missing from a list, and never looks like one that has nothing.
 */
final class Agendas {
  private static final Logger LOG = Logger.getLogger(Agendas.class.getName());

  private final List<Agenda> agendas;
  private final Inlogplicht inlogplicht;

  /** What the configuration calls a product and nobody else does; each is logged once. */
  private final Set<String> onbekend = ConcurrentHashMap.newKeySet();

  private final Duration tijd;
  private final Clock clock;

  Agendas(AfsprakenInstellingen instellingen, Koppelingen koppelingen, Clock clock) {
    this.agendas =
        instellingen.systemen().stream()
            .map(systeem -> new Agenda(systeem, instellingen, koppelingen, clock))
            .toList();
    this.inlogplicht = instellingen.inlogplicht();
    this.tijd = instellingen.tijd();
    this.clock = clock;
  }

  /** By name; of equal names the one of the first system, for as many people as any takes. */
  Aanbod<Product> listProducten() {
    Aanbod<Product> aanbod = gather(Agenda::listProducten);
    Map<String, Product> byName = new LinkedHashMap<>();
    aanbod.keuzes().forEach(product -> byName.merge(product.gelijk(), product, Product::widest));
    return aanbod.with(
        byName.values().stream()
            .sorted(Comparator.comparing(Product::naam, String.CASE_INSENSITIVE_ORDER))
            .toList());
  }

  /** Whether one has to be logged in for everything. */
  boolean isAltijdInloggen() {
    return inlogplicht.altijd();
  }

  /**
   * Whether this visitor has to log in first: anyone unknown, for something for which that is asked
   * under whichever key a system has it.
   */
  boolean moetInloggen(Afspraakdoel doel, Bezoeker bezoeker) {
    return bezoeker instanceof Anoniem && vraagtInloggen(doel);
  }

  private boolean vraagtInloggen(Afspraakdoel doel) {
    if (inlogplicht.altijd() || inlogplicht.isLeeg()) {
      return inlogplicht.altijd();
    }
    Aanbod<Product> alle = gather(Agenda::listProducten);
    if (!alle.onvolledig()) {
      inlogplicht.listOnbekend(alle.keuzes()).stream()
          .filter(onbekend::add)
          .forEach(woord -> LOG.log(Level.WARNING, "inlogplicht.onbekend product={0}", woord));
    }
    return Stream.concat(doel.producten().stream(), alle.keuzes().stream().filter(doel::has))
        .anyMatch(inlogplicht::geldt);
  }

  /** What more can be arranged in the same appointment, by name; nothing when it is full. */
  Aanbod<Product> listErbij(Afspraakdoel doel) {
    if (!doel.isRuim()) {
      return new Aanbod<>(List.of(), false, List.of());
    }
    Aanbod<Product> erbij = gather(agenda -> ask(agenda, doel, agenda::listErbij, List.of()));
    return erbij.with(
        listProducten().keuzes().stream()
            .filter(product -> !doel.has(product))
            .filter(product -> product.findIn(erbij.keuzes()).isPresent())
            .toList());
  }

  /** By name; a place that is not for all of it, or not for so many people, is not among them. */
  Aanbod<Locatie> listLocaties(Afspraakdoel doel) {
    Aanbod<Locatie> aanbod = gather(agenda -> ask(agenda, doel, agenda::listLocaties, List.of()));
    return aanbod.with(
        aanbod.keuzes().stream()
            .sorted(Comparator.comparing(Locatie::naam, String.CASE_INSENSITIVE_ORDER))
            .toList());
  }

  /** Of the days that are offered those that are not over. */
  List<LocalDate> listDagen(Afspraakdoel doel, Locatie locatie) {
    return await(findDagen(doel, locatie, now().toLocalDate()));
  }

  /** Of the times that are offered those that are still to come. */
  List<LocalTime> listTijden(Afspraakdoel doel, Locatie locatie, LocalDate dag) {
    LocalDateTime nu = now();
    return dag.isBefore(nu.toLocalDate())
        ? List.of()
        : await(findTijden(doel, locatie, dag)).stream()
            .filter(tijd -> dag.atTime(tijd).isAfter(nu))
            .toList();
  }

  /**
   * The first free moment at each of these places, by key; empty where all is taken. It takes half
   * of the time of a page: where it comes later, or fails, it is not told.
   */
  Map<String, Optional<LocalDateTime>> listEerste(Afspraakdoel doel, List<Locatie> locaties) {
    LocalDateTime nu = now();
    Tijdgrens tijdgrens = Tijdgrens.after(tijd.dividedBy(2));
    Map<String, CompletableFuture<Optional<LocalDateTime>>> asked = new LinkedHashMap<>();
    for (Locatie locatie : locaties) {
      asked.put(
          locatie.id(),
          tijdgrens.limit(
              findDagen(doel, locatie, nu.toLocalDate())
                  .thenCompose(dagen -> findEerste(doel, locatie, dagen, nu))));
    }
    Map<String, Optional<LocalDateTime>> found = new LinkedHashMap<>();
    asked.forEach(
        (id, eerste) -> {
          try {
            found.put(id, tijdgrens.await(Onderdeel.AFSPRAKEN, eerste));
          } catch (StoringException e) {
            LOG.log(Level.FINE, "afspraken.eerste", e);
          }
        });
    return found;
  }

  private CompletableFuture<Optional<LocalDateTime>> findEerste(
      Afspraakdoel doel, Locatie locatie, List<LocalDate> dagen, LocalDateTime nu) {
    if (dagen.isEmpty()) {
      return CompletableFuture.completedFuture(Optional.empty());
    }
    LocalDate dag = dagen.get(0);
    return findTijden(doel, locatie, dag)
        .thenApply(tijden -> tijden.stream().map(dag::atTime).filter(nu::isBefore).findFirst())
        .thenCompose(
            eerste ->
                eerste.isPresent()
                    ? CompletableFuture.completedFuture(eerste)
                    : findEerste(doel, locatie, dagen.subList(1, dagen.size()), nu));
  }

  private CompletableFuture<List<LocalDate>> findDagen(
      Afspraakdoel doel, Locatie locatie, LocalDate vandaag) {
    Agenda agenda = agendaOf(locatie.id());
    return ask(agenda, doel, own -> agenda.listDagen(own, locatie), List.<LocalDate>of())
        .thenApply(dagen -> dagen.stream().filter(dag -> !dag.isBefore(vandaag)).toList());
  }

  private CompletableFuture<List<LocalTime>> findTijden(
      Afspraakdoel doel, Locatie locatie, LocalDate dag) {
    Agenda agenda = agendaOf(locatie.id());
    return ask(agenda, doel, own -> agenda.listTijden(own, locatie, dag), List.of());
  }

  private LocalDateTime now() {
    return LocalDateTime.now(clock.withZone(Afsprakenboek.NEDERLAND));
  }

  Contacteisen readContacteisen(Afspraakdoel doel, Locatie locatie) {
    Agenda agenda = agendaOf(locatie.id());
    return await(ask(agenda, doel, agenda::readContacteisen, Contacteisen.GEEN));
  }

  /**
   * Asks a system for its own products; what it does not have, or not together, is {@code anders}.
   */
  private <T> CompletableFuture<T> ask(
      Agenda agenda,
      Afspraakdoel doel,
      Function<Afspraakdoel, CompletableFuture<T>> ask,
      T anders) {
    return findOwn(agenda, doel)
        .thenCompose(
            own -> own.map(ask).orElseGet(() -> CompletableFuture.completedFuture(anders)));
  }

  /** What whoever comes shows at the desk as a QR code; empty when there is none. */
  Optional<String> findQrcode(Afspraak afspraak) {
    String kenmerk = afspraak.kenmerk();
    return kenmerk == null
        ? Optional.empty()
        : await(agendaOf(afspraak.locatie().id()).findQrcode(kenmerk));
  }

  /** The same wish for the products as the system of the place has them, when it has them. */
  Optional<Afspraakwens> findOwn(Afspraakwens wens) {
    return await(findOwn(agendaOf(wens.locatie().id()), wens.doel()))
        .map(doel -> wens.with(doel, wens.locatie()));
  }

  /** The same for the pages. */
  Afspraak show(Bewaard bewaard) {
    return bewaard.toAfspraak(agendaOf(bewaard.inhoud().locatieId()).isVraagbaar());
  }

  /** The system in which this place is. */
  Agenda agendaOf(String id) {
    Agenda first = agendas.get(0);
    return agendas.stream()
        .filter(agenda -> !agenda.begin().isEmpty() && id.startsWith(agenda.begin()))
        .findFirst()
        .orElse(first);
  }

  /** The same in this system, when it has the products together, and takes so many people. */
  private CompletableFuture<Optional<Afspraakdoel>> findOwn(Agenda agenda, Afspraakdoel doel) {
    boolean eigen = doel.ids().stream().allMatch(id -> agendaOf(id).equals(agenda));
    CompletableFuture<Optional<Afspraakdoel>> own =
        eigen && doel.personen() == 1
            ? CompletableFuture.completedFuture(Optional.of(doel))
            : agenda.listProducten().thenApply(doel::findIn);
    return own.thenCompose(
        found ->
            found
                .map(agenda::isSamen)
                .orElseGet(() -> CompletableFuture.completedFuture(false))
                .thenApply(samen -> found.filter(any -> samen)));
  }

  /** All answers together; a failure when nothing came and a system failed. */
  private <T> Aanbod<T> gather(Function<Agenda, CompletableFuture<List<T>>> ask) {
    Tijdgrens tijdgrens = Tijdgrens.after(tijd);
    Map<Agenda, CompletableFuture<List<T>>> asked = new LinkedHashMap<>();
    agendas.forEach(agenda -> asked.put(agenda, tijdgrens.limit(ask.apply(agenda))));
    List<T> found = new ArrayList<>();
    List<String> ontbreekt = new ArrayList<>();
    StoringException storing = null;
    for (Map.Entry<Agenda, CompletableFuture<List<T>>> call : asked.entrySet()) {
      try {
        found.addAll(tijdgrens.await(Onderdeel.AFSPRAKEN, call.getValue()));
      } catch (StoringException e) {
        storing = e;
        call.getKey().naam().ifPresent(ontbreekt::add);
      }
    }
    if (storing != null && found.isEmpty()) {
      throw storing;
    }
    return new Aanbod<>(found, storing != null, ontbreekt);
  }

  private <T> T await(CompletableFuture<T> call) {
    return Tijdgrens.after(tijd).await(Onderdeel.AFSPRAKEN, call);
  }
}
