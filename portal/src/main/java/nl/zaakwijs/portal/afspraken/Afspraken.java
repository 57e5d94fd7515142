package nl.zaakwijs.portal.afspraken;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.zaakwijs.portal.afspraken.Afspraak.Stand;
import nl.zaakwijs.portal.inwoner.Aangemelde;
import nl.zaakwijs.portal.inwoner.Bezoeker;
import nl.zaakwijs.portal.storing.Koppelingen;
import nl.zaakwijs.portal.storing.StoringException;
import org.jspecify.annotations.Nullable;

/**
 * Choose, book and see back appointments. A form books at most once, however often it is sent, and
 * a lost answer is told as lost.
 */
@ApplicationScoped
public class Afspraken {
  /** Whether it is there, what more has to be known, the booking, and one to find out why not. */
  private static final int CALLS = 4;

  private final Agendas agendas;
  private final Afsprakenboek afsprakenboek;
  private final Boeker boeker;
  private final Afzegger afzegger;
  private final Afspraakcontrole controle;
  private final Clock clock;

  /** For the container's proxy, and for a stand-in in tests. */
  @SuppressWarnings("NullAway") // neither uses the fields
  protected Afspraken() {
    this.agendas = null;
    this.afsprakenboek = null;
    this.boeker = null;
    this.afzegger = null;
    this.controle = null;
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
    Duration boektijd = instellingen.tijd().multipliedBy(CALLS);
    this.boeker = new Boeker(agendas, afsprakenboek, boektijd, clock);
    this.afzegger = new Afzegger(agendas, afsprakenboek);
    this.controle =
        new Afspraakcontrole(
            agendas,
            afsprakenboek,
            afzegger,
            instellingen.tijd(),
            longest(instellingen.marge(), boektijd.plus(instellingen.tijd())),
            clock);
    this.clock = clock;
  }

  /** A booking that is still being sent is never taken for one that was left behind. */
  private static Duration longest(Duration een, Duration ander) {
    return een.compareTo(ander) < 0 ? ander : een;
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

  /** Whether nobody makes any appointment without being logged in. */
  public boolean isAltijdInloggen() {
    return agendas.isAltijdInloggen();
  }

  /** Whether this visitor has to log in first to make an appointment for this. */
  public boolean moetInloggen(Afspraakdoel doel, Bezoeker bezoeker) {
    return agendas.moetInloggen(doel, bezoeker);
  }

  /**
   * What more can be arranged in the same appointment, by name; nothing when nothing more fits.
   *
   * @throws StoringException when there is nothing, and an appointment system does not answer
   */
  public Aanbod<Product> listErbij(Afspraakdoel doel) {
    return agendas.listErbij(doel);
  }

  /**
   * Where one can go for all of this with so many people, by name.
   *
   * @throws StoringException when there is nowhere, and an appointment system does not answer
   */
  public Aanbod<Locatie> listLocaties(Afspraakdoel doel) {
    return agendas.listLocaties(doel);
  }

  /**
   * Which contact details are needed for this at this place.
   *
   * @throws StoringException when the appointment system does not answer
   */
  public Contacteisen readContacteisen(Afspraakdoel doel, Locatie locatie) {
    return agendas.readContacteisen(doel, locatie);
  }

  /**
   * The days that still have a free time that is long enough, from today on; none means that
   * everything is taken.
   *
   * @throws StoringException when the appointment system does not answer
   */
  public List<LocalDate> listDagen(Afspraakdoel doel, Locatie locatie) {
    return agendas.listDagen(doel, locatie);
  }

  /**
   * The free times on a day, at the place's own clock; none means that everything is taken. A day
   * that nobody can choose, in the past or not among {@link #listDagen}, has none, and is not asked
   * for.
   *
   * @throws StoringException when the appointment system does not answer
   */
  public List<LocalTime> listTijden(Afspraakdoel doel, Locatie locatie, LocalDate dag) {
    return agendas.listTijden(doel, locatie, dag);
  }

  /**
   * The first free moment at each of these places, by key, at the place's own clock; empty where
   * everything is taken. A place of which it can't be told soon enough is not among them.
   */
  public Map<String, Optional<LocalDateTime>> listEerste(
      Afspraakdoel doel, List<Locatie> locaties) {
    return agendas.listEerste(doel, locaties);
  }

  /**
   * Books it, once: a second call with the same key gives the first call's result. Whoever {@link
   * #moetInloggen} books nothing.
   *
   * @param sleutel made with the form and sent with it
   * @throws StoringException when certainly nothing was booked; the same key may then be used again
   */
  public Boeking book(Afspraakwens wens, Bezoeker bezoeker, UUID sleutel) {
    return boeker.book(wens, bezoeker, sleutel);
  }

  /**
   * Books a new time for an appointment, once, and gives up the earlier one as soon as the new one
   * is certain. The caller proves that it is this visitor's.
   *
   * @param sleutel of the new one, made with the form and sent with it
   * @throws StoringException when certainly nothing was booked; the earlier one stands, and the
   *     same key may then be used again
   */
  public Boeking replace(UUID oud, Afspraakwens wens, UUID sleutel) {
    Boeking boeking = boeker.replace(oud, wens, sleutel);
    if (boeking instanceof Boeking.Gelukt) {
      afzegger.finish(oud);
    }
    return boeking;
  }

  /**
   * Gives up an appointment. The caller proves that it is this visitor's.
   *
   * @throws StoringException when it certainly still stands; one may try again
   */
  public Afzegging cancel(UUID sleutel) {
    return afzegger.cancel(sleutel);
  }

  /**
   * The coming appointments that this resident made here while logged in, first one first. What is
   * not certain of them is asked after.
   */
  public List<Afspraak> listMijnAfspraken(Aangemelde aangemelde) {
    return listAfspraken(aangemelde, Set.of()).stream()
        .filter(afspraak -> afspraak.stand() != Stand.AFGEZEGD)
        .toList();
  }

  /** What this resident booked here last of what is from today on; empty when there is nothing. */
  public Optional<Afspraakwens> findLaatste(Aangemelde aangemelde) {
    return afsprakenboek.list(aangemelde).stream()
        .max(Comparator.comparing(Bewaard::gemaaktOp))
        .map(bewaard -> bewaard.inhoud().wens());
  }

  /**
   * As {@link #listMijnAfspraken}, and those with these keys and what was given up as well. The
   * caller proves that this visitor made them: the keys must come from the own session.
   *
   * @param aangemelde null for someone who is not logged in
   */
  public List<Afspraak> listAfspraken(@Nullable Aangemelde aangemelde, Set<UUID> sleutels) {
    List<Bewaard> eigen = read(aangemelde, sleutels);
    if (controle.check(eigen)) {
      eigen = read(aangemelde, sleutels);
    }
    Instant now = clock.instant();
    return eigen.stream()
        .map(agendas::show)
        .filter(afspraak -> afspraak.einde().toInstant().isAfter(now))
        .sorted(Comparator.comparing(Afspraak::begin))
        .toList();
  }

  private List<Bewaard> read(@Nullable Aangemelde aangemelde, Set<UUID> sleutels) {
    Map<UUID, Bewaard> gevonden = new LinkedHashMap<>();
    if (aangemelde != null) {
      afsprakenboek.list(aangemelde).forEach(een -> gevonden.put(een.sleutel(), een));
    }
    sleutels.stream()
        .filter(sleutel -> !gevonden.containsKey(sleutel))
        .flatMap(sleutel -> afsprakenboek.find(sleutel).stream())
        .filter(een -> een.staat() != Staat.AFGEWEZEN)
        .forEach(een -> gevonden.put(een.sleutel(), een));
    return List.copyOf(gevonden.values());
  }

  /**
   * The appointment that was made with this key. The caller proves that this visitor made it: the
   * key must come from the own session.
   */
  public Optional<Afspraak> findAfspraak(UUID sleutel) {
    return listAfspraken(null, Set.of(sleutel)).stream().findFirst();
  }

  /**
   * What was wished for an appointment that did not work out, to choose again; from now on it is
   * shown no more. Empty when there is no such appointment. The caller proves that this visitor
   * wished it.
   */
  public Optional<Voornemen> chooseAgain(UUID sleutel) {
    Optional<Voornemen> voornemen =
        afsprakenboek
            .find(sleutel)
            .filter(bewaard -> bewaard.staat() == Staat.NIET_GELUKT)
            .map(Bewaard::inhoud)
            .map(inhoud -> new Voornemen(inhoud.wens(), inhoud.vervangt()));
    voornemen.ifPresent(bekend -> afsprakenboek.dismiss(sleutel));
    return voornemen;
  }

  /**
   * What was wished for this appointment, at another time. The caller proves that it is this
   * visitor's.
   */
  public Optional<Afspraakwens> findWens(UUID sleutel, LocalDate dag, LocalTime tijd) {
    return afsprakenboek.find(sleutel).map(bewaard -> bewaard.inhoud().wens().at(dag, tijd));
  }

  /**
   * What whoever comes shows at the desk as a QR code; empty when the appointment system has none,
   * or does not answer: nobody needs it to come. The caller proves that it is this visitor's.
   */
  public Optional<String> findQrcode(Afspraak afspraak) {
    try {
      return afspraak.stand() == Stand.GEBOEKT ? agendas.findQrcode(afspraak) : Optional.empty();
    } catch (StoringException e) {
      return Optional.empty();
    }
  }

  /** Asks after all that is not certain; what can't be asked now is left for the next time. */
  public void checkOnzeker() {
    controle.checkAll();
  }
}
