package nl.zaakwijs.portal.afspraken;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import nl.zaakwijs.portal.afspraken.Afsprakenboek.Bewaard;
import nl.zaakwijs.portal.afspraken.Agenda.Uitslag;
import nl.zaakwijs.portal.inwoner.Aangemelde;
import nl.zaakwijs.portal.inwoner.Bezoeker;
import nl.zaakwijs.portal.storing.Koppelingen;
import nl.zaakwijs.portal.storing.Onderdeel;
import nl.zaakwijs.portal.storing.StoringException;
import nl.zaakwijs.portal.storing.Tijdgrens;

/**
 * Choose, book and see back appointments. A form books at most once, however often it is sent, and
 * a lost answer is told as lost.
 */
@ApplicationScoped
public class Afspraken {
  /** What has to be known before, the booking, and at most one more to find out why not. */
  private static final int CALLS = 3;

  /** Far beyond what any appointment system opens. */
  private static final Period VERSTE_DAG = Period.ofYears(2);

  private final Agendas agendas;
  private final Afsprakenboek afsprakenboek;
  private final Duration tijd;
  private final Clock clock;

  /** Bookings that are being made here and now; a second click waits for the first. */
  private final Map<UUID, CompletableFuture<Boeking>> lopend = new ConcurrentHashMap<>();

  /** For the container's proxy, and for a stand-in in tests. */
  @SuppressWarnings("NullAway") // neither uses the fields
  protected Afspraken() {
    this.agendas = null;
    this.afsprakenboek = null;
    this.tijd = null;
    this.clock = null;
  }

  @Inject
  public Afspraken(
      AfsprakenInstellingen instellingen,
      Koppelingen koppelingen,
      Afsprakenboek afsprakenboek,
      Clock clock) {
    this.agendas = new Agendas(instellingen, koppelingen, clock);
    this.afsprakenboek = afsprakenboek;
    this.tijd = instellingen.tijd().multipliedBy(CALLS);
    this.clock = clock;
  }

  /**
   * What one can make an appointment for, by name.
   *
   * @throws StoringException when no appointment system answers
   */
  public Aanbod<Product> listProducten() {
    return agendas.listProducten();
  }

  /**
   * The product with this key, this code or this name.
   *
   * @throws StoringException when no appointment system answers
   */
  public Optional<Product> findProduct(String woord) {
    return listProducten().keuzes().stream().filter(product -> product.isNamed(woord)).findFirst();
  }

  /**
   * Where one can go for this product, by name.
   *
   * @throws StoringException when there is nowhere, and an appointment system does not answer
   */
  public Aanbod<Locatie> listLocaties(Product product) {
    return agendas.listLocaties(product);
  }

  /**
   * Which contact details are needed for this product at this place.
   *
   * @throws StoringException when the appointment system does not answer
   */
  public Contacteisen readContacteisen(Product product, Locatie locatie) {
    return agendas.readContacteisen(product, locatie);
  }

  /**
   * The days that still have a free time, from today on; none means that everything is taken.
   *
   * @throws StoringException when the appointment system does not answer
   */
  public List<LocalDate> listDagen(Product product, Locatie locatie) {
    LocalDate today = now().toLocalDate();
    return agendas.listDagen(product, locatie).stream()
        .filter(dag -> !dag.isBefore(today))
        .toList();
  }

  /**
   * The free times on a day, at the place's own clock; none means that everything is taken. A day
   * that nobody can choose, in the past or years ahead, has none, and is not asked for.
   *
   * @throws StoringException when the appointment system does not answer
   */
  public List<LocalTime> listTijden(Product product, Locatie locatie, LocalDate dag) {
    LocalDateTime now = now();
    if (dag.isBefore(now.toLocalDate()) || dag.isAfter(now.toLocalDate().plus(VERSTE_DAG))) {
      return List.of();
    }
    return agendas.listTijden(product, locatie, dag).stream()
        .filter(time -> LocalDateTime.of(dag, time).isAfter(now))
        .toList();
  }

  /**
   * Books it, once: a second call with the same key gives the first call's result.
   *
   * @param sleutel made with the form and sent with it
   * @throws StoringException when certainly nothing was booked; the same key may then be used again
   */
  public Boeking book(Afspraakwens wens, Bezoeker bezoeker, UUID sleutel) {
    CompletableFuture<Boeking> mine = new CompletableFuture<>();
    CompletableFuture<Boeking> first = lopend.putIfAbsent(sleutel, mine);
    if (first != null) {
      return Tijdgrens.after(tijd).await(Onderdeel.AFSPRAKEN, first);
    }
    try {
      Boeking boeking = bookOnce(wens, bezoeker, sleutel);
      mine.complete(boeking);
      return boeking;
    } finally {
      mine.completeExceptionally(
          new StoringException(
              Onderdeel.AFSPRAKEN, new IllegalStateException("The first booking failed")));
      lopend.remove(sleutel, mine);
    }
  }

  private Boeking bookOnce(Afspraakwens wens, Bezoeker bezoeker, UUID sleutel) {
    Optional<Bewaard> earlier = afsprakenboek.find(sleutel);
    if (earlier.isPresent()) {
      return boeking(earlier.get());
    }
    if (!LocalDateTime.of(wens.dag(), wens.tijd()).isAfter(now())) {
      return new Boeking.AlBezet();
    }
    // The place may be in another system than the product was chosen from.
    Optional<Afspraakwens> eigen = agendas.findOwn(wens);
    if (eigen.isEmpty()) {
      return new Boeking.AlBezet();
    }
    try {
      afsprakenboek.plan(sleutel, bezoeker, eigen.get());
    } catch (PersistenceException e) {
      // Another node was first; if none was, the database itself fails.
      return afsprakenboek.find(sleutel).map(Afspraken::boeking).orElseThrow(() -> e);
    }
    Uitslag uitslag = agendas.agendaOf(wens.locatie().id()).book(eigen.get(), sleutel);
    settle(uitslag, sleutel);
    return afsprakenboek.find(sleutel).map(Afspraken::boeking).orElseThrow();
  }

  private void settle(Uitslag uitslag, UUID sleutel) {
    if (uitslag instanceof Uitslag.Bevestigd bevestigd) {
      afsprakenboek.confirm(sleutel, bevestigd.bevestiging());
    } else if (uitslag instanceof Uitslag.Bezet) {
      afsprakenboek.reject(sleutel);
    } else if (uitslag instanceof Uitslag.Mislukt mislukt) {
      afsprakenboek.withdraw(sleutel);
      throw mislukt.reden();
    } else {
      afsprakenboek.lose(sleutel);
    }
  }

  private static Boeking boeking(Bewaard bewaard) {
    return switch (bewaard.staat()) {
      case GEBOEKT -> new Boeking.Gelukt(bewaard.toAfspraak());
      case AFGEWEZEN -> new Boeking.AlBezet();
      // Planned and not settled: the server stopped in between, so the answer is lost as well.
      case ONBEKEND, VOORGENOMEN -> new Boeking.Onbekend(bewaard.toAfspraak());
    };
  }

  /** The coming appointments that this resident made here while logged in, first one first. */
  public List<Afspraak> listMijnAfspraken(Aangemelde aangemelde) {
    Instant now = clock.instant();
    return afsprakenboek.list(aangemelde).stream()
        .map(Bewaard::toAfspraak)
        .filter(afspraak -> afspraak.einde().toInstant().isAfter(now))
        .toList();
  }

  /**
   * The appointment that was made with this key. The caller proves that this visitor made it: the
   * key must come from the own session.
   */
  public Optional<Afspraak> findAfspraak(UUID sleutel) {
    return afsprakenboek
        .find(sleutel)
        .filter(bewaard -> bewaard.staat() != Staat.AFGEWEZEN)
        .map(Bewaard::toAfspraak);
  }

  private LocalDateTime now() {
    return LocalDateTime.now(clock.withZone(Afsprakenboek.NEDERLAND));
  }
}
