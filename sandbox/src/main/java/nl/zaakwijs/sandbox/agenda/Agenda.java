package nl.zaakwijs.sandbox.agenda;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.zaakwijs.sandbox.zaad.Balie;

/**
 * Which times are free and which are taken. A time can be taken as often as there are desks: of
 * those who want the last one at the same moment, one gets it.
 */
public final class Agenda {

  /** The agenda is local to the desks. */
  public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  private static final int STAP_MINUTEN = 20;
  private static final int DAGEN_VOORUIT = 60;
  private static final LocalTime EERSTE = LocalTime.of(9, 0);

  private final int balies;
  private final Clock clock;
  private final Map<UUID, Boeking> boekingen = new LinkedHashMap<>();

  /**
   * @param balies how many appointments can be at the same time in one branch
   */
  public Agenda(int balies, Clock clock) {
    this.balies = balies;
    this.clock = clock;
  }

  /** The first day that can be chosen, should it have a free time. */
  public LocalDate first() {
    return LocalDate.now(clock.withZone(ZONE)).plusDays(1);
  }

  /** The last day that can be chosen. */
  public LocalDate last() {
    return LocalDate.now(clock.withZone(ZONE)).plusDays(DAGEN_VOORUIT);
  }

  /** Days with at least one free time for so many minutes, today not among them. */
  public synchronized List<LocalDate> dates(Balie.Vestiging vestiging, int minuten) {
    return first()
        .datesUntil(last().plusDays(1))
        .filter(dag -> !times(vestiging, dag, minuten).isEmpty())
        .toList();
  }

  /** Free times on a day, in order; none when the branch is closed or all is taken. */
  public synchronized List<LocalTime> times(Balie.Vestiging vestiging, LocalDate dag, int minuten) {
    List<LocalTime> vrij = new ArrayList<>();
    if (!isOpen(vestiging, dag)) {
      return vrij;
    }
    LocalTime sluit = LocalTime.parse(vestiging.sluit());
    for (LocalTime tijd = EERSTE;
        !tijd.plusMinutes(minuten).isAfter(sluit);
        tijd = tijd.plusMinutes(STAP_MINUTEN)) {
      if (isFree(vestiging, dag.atTime(tijd), minuten)) {
        vrij.add(tijd);
      }
    }
    return vrij;
  }

  /** Takes the time, or gives empty when it isn't free any more or never was. */
  public synchronized Optional<Boeking> book(Boeking boeking) {
    if (!times(boeking.vestiging(), boeking.start().toLocalDate(), boeking.minuten())
        .contains(boeking.start().toLocalTime())) {
      return Optional.empty();
    }
    boekingen.put(boeking.id(), boeking);
    return Optional.of(boeking);
  }

  public synchronized Optional<Boeking> find(UUID id) {
    return Optional.ofNullable(boekingen.get(id));
  }

  public synchronized List<Boeking> list() {
    return List.copyOf(boekingen.values());
  }

  /** Whether there was such an appointment to cancel. */
  public synchronized boolean cancel(UUID id) {
    return boekingen.remove(id) != null;
  }

  public synchronized void clear() {
    boekingen.clear();
  }

  private boolean isOpen(Balie.Vestiging vestiging, LocalDate dag) {
    DayOfWeek weekdag = dag.getDayOfWeek();
    return !dag.isBefore(first())
        && !dag.isAfter(last())
        && weekdag != DayOfWeek.SATURDAY
        && weekdag != DayOfWeek.SUNDAY
        && !vestiging.geslotenOp().contains(weekdag.name())
        // Now and then a day is full, so that callers meet that too.
        && dag.getDayOfYear() % 9 != 0;
  }

  private boolean isFree(Balie.Vestiging vestiging, LocalDateTime start, int minuten) {
    LocalDateTime eind = start.plusMinutes(minuten);
    for (LocalDateTime deel = start; deel.isBefore(eind); deel = deel.plusMinutes(STAP_MINUTEN)) {
      if (isTakenBySomebody(vestiging, deel) || booked(vestiging, deel) >= balies) {
        return false;
      }
    }
    return true;
  }

  private long booked(Balie.Vestiging vestiging, LocalDateTime deel) {
    return boekingen.values().stream()
        .filter(boeking -> boeking.vestiging().id().equals(vestiging.id()))
        .filter(boeking -> boeking.overlaps(deel, deel.plusMinutes(STAP_MINUTEN)))
        .count();
  }

  /** The same times every run: some hours whole, of some an odd twenty minutes. */
  private static boolean isTakenBySomebody(Balie.Vestiging vestiging, LocalDateTime tijd) {
    int teken = tijd.getDayOfMonth() + tijd.getHour() + vestiging.naam().length();
    return switch (teken % 4) {
      case 0 -> true;
      case 2 -> tijd.getMinute() == STAP_MINUTEN;
      default -> false;
    };
  }
}
