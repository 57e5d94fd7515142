package nl.zaakwijs.portal.afspraken;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.zaakwijs.portal.storing.Koppelingen;
import nl.zaakwijs.portal.storing.Onderdeel;
import nl.zaakwijs.portal.storing.StoringException;
import nl.zaakwijs.portal.storing.Tijdgrens;

/**
 * All appointment systems as one: a product that several offer is one product, with the places of
 * each. A system that fails is missing from a list, and never looks like one that has nothing.
 */
final class Agendas {
  private final List<Agenda> agendas;
  private final Duration tijd;

  Agendas(AfsprakenInstellingen instellingen, Koppelingen koppelingen, Clock clock) {
    this.agendas =
        instellingen.systemen().stream()
            .map(systeem -> new Agenda(systeem, instellingen, koppelingen, clock))
            .toList();
    this.tijd = instellingen.tijd();
  }

  /** By name; of equal names the one of the first system. */
  Aanbod<Product> listProducten() {
    Aanbod<Product> aanbod = gather(Agenda::listProducten);
    Map<String, Product> byName = new LinkedHashMap<>();
    aanbod.keuzes().forEach(product -> byName.putIfAbsent(fold(product), product));
    return aanbod.with(
        byName.values().stream()
            .sorted(Comparator.comparing(Product::naam, String.CASE_INSENSITIVE_ORDER))
            .toList());
  }

  /** By name. */
  Aanbod<Locatie> listLocaties(Product product) {
    Aanbod<Locatie> aanbod =
        gather(
            agenda ->
                findOwn(agenda, product)
                    .thenCompose(
                        own ->
                            own.map(agenda::listLocaties)
                                .orElseGet(() -> CompletableFuture.completedFuture(List.of()))));
    return aanbod.with(
        aanbod.keuzes().stream()
            .sorted(Comparator.comparing(Locatie::naam, String.CASE_INSENSITIVE_ORDER))
            .toList());
  }

  List<LocalDate> listDagen(Product product, Locatie locatie) {
    return askAt(locatie, product, (agenda, own) -> agenda.listDagen(own, locatie), List.of());
  }

  List<LocalTime> listTijden(Product product, Locatie locatie, LocalDate dag) {
    return askAt(
        locatie, product, (agenda, own) -> agenda.listTijden(own, locatie, dag), List.of());
  }

  Contacteisen readContacteisen(Product product, Locatie locatie) {
    return askAt(locatie, product, Agenda::readContacteisen, Contacteisen.GEEN);
  }

  /** Asks the system of a place for its own product; what it does not have is {@code anders}. */
  private <T> T askAt(
      Locatie locatie,
      Product product,
      BiFunction<Agenda, Product, CompletableFuture<T>> ask,
      T anders) {
    Agenda agenda = agendaOf(locatie.id());
    return await(
        findOwn(agenda, product)
            .thenCompose(
                own ->
                    own.map(found -> ask.apply(agenda, found))
                        .orElseGet(() -> CompletableFuture.completedFuture(anders))));
  }

  /** The same wish for the product as the system of the place has it, when it has it. */
  Optional<Afspraakwens> findOwn(Afspraakwens wens) {
    return await(findOwn(agendaOf(wens.locatie().id()), wens.product()))
        .map(product -> wens.with(product, wens.locatie()));
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

  /** The product of the same name in this system. */
  private CompletableFuture<Optional<Product>> findOwn(Agenda agenda, Product product) {
    if (agendaOf(product.id()).equals(agenda)) {
      return CompletableFuture.completedFuture(Optional.of(product));
    }
    return agenda
        .listProducten()
        .thenApply(own -> own.stream().filter(one -> fold(one).equals(fold(product))).findFirst());
  }

  private static String fold(Product product) {
    return product.naam().strip().toLowerCase(Locale.ROOT);
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
