package nl.zaakwijs.portal.zaken;

import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.zaakwijs.clients.catalogi.Statustype;
import nl.zaakwijs.clients.zaken.Status;
import nl.zaakwijs.clients.zaken.Zaak;
import org.jspecify.annotations.Nullable;

/**
 * Puts the statuses of a zaak in order and adds the steps that are still to come. Registers differ:
 * a current status may be missing from the history, times may be zero, steps may have no number.
 *
 * @param stappen oldest first, then those to come
 * @param onvolledig whether a status had to be left out, because what it is could not be fetched
 */
record Statusverloop(List<Statusstap> stappen, boolean onvolledig) {
  private static final Comparator<Status> OLDEST_FIRST =
      Comparator.comparing(
          Status::datumStatusGezet,
          Comparator.nullsFirst(Comparator.comparing(OffsetDateTime::toInstant)));

  /**
   * @param statussen as the register gave them
   * @param volgorde all steps of the zaaktype, none when they are not known
   * @param typen what each kind of status is, as far as known
   * @param instelling the municipality's own words for them
   */
  static Statusverloop of(
      Zaak zaak,
      List<Status> statussen,
      List<Statustype> volgorde,
      Map<URI, Statustype> typen,
      Zaaktypeinstelling instelling) {
    List<Status> past = inOrder(zaak, statussen, typen);
    List<Statusstap> stappen = new ArrayList<>();
    boolean onvolledig = false;
    for (int i = 0; i < past.size(); i++) {
      Statustype type = typeOf(past.get(i), typen);
      if (type == null) {
        onvolledig = true;
      } else {
        stappen.add(step(past.get(i), type, i == past.size() - 1, instelling));
      }
    }
    if (zaak.einddatum() == null) {
      Statustype current = past.isEmpty() ? null : typeOf(past.get(past.size() - 1), typen);
      if (current != null || past.isEmpty()) {
        withoutChoice(coming(current, volgorde))
            .forEach(
                type -> stappen.add(new Statusstap(text(type, instelling), null, null, false)));
      }
    }
    return new Statusverloop(List.copyOf(stappen), onvolledig);
  }

  /** One status in words. */
  static Statusstap step(
      Status status, Statustype type, boolean huidig, Zaaktypeinstelling instelling) {
    OffsetDateTime gezet = status.datumStatusGezet();
    LocalDate sinds =
        gezet == null ? null : gezet.atZoneSameInstant(Termijnen.NEDERLAND).toLocalDate();
    return new Statusstap(
        text(type, instelling), Woorden.findFirst(status.statustoelichting()), sinds, huidig);
  }

  static @Nullable Statustype typeOf(Status status, Map<URI, Statustype> typen) {
    Statustype expanded = status.expandedStatustype();
    URI url = status.statustype();
    if (expanded != null) {
      return expanded;
    }
    return url == null ? null : typen.get(url);
  }

  /**
   * Oldest first; on the same moment by the order of the steps, and else as the register had it.
   */
  private static List<Status> inOrder(
      Zaak zaak, List<Status> statussen, Map<URI, Statustype> typen) {
    List<Status> past = new ArrayList<>(statussen);
    Status current = zaak.expand().status();
    boolean known =
        current == null
            || past.stream().anyMatch(status -> Objects.equals(status.url(), current.url()));
    if (!known) {
      past.add(current);
    }
    past.sort(OLDEST_FIRST.thenComparing(status -> number(typeOf(status, typen))));
    URI currentUrl = zaak.status();
    past.stream()
        .filter(status -> currentUrl != null && currentUrl.equals(status.url()))
        .findFirst()
        .ifPresent(
            status -> {
              past.remove(status);
              past.add(status);
            });
    return past;
  }

  private static List<Statustype> coming(@Nullable Statustype current, List<Statustype> volgorde) {
    List<Statustype> sorted = new ArrayList<>(volgorde);
    sorted.sort(Comparator.comparing(Statusverloop::number));
    if (current == null) {
      return sorted;
    }
    int index = 0;
    while (index < sorted.size() && !sorted.get(index).url().equals(current.url())) {
      index++;
    }
    return index < sorted.size() ? sorted.subList(index + 1, sorted.size()) : List.of();
  }

  /** With several ends nobody knows yet which one it will be. */
  private static List<Statustype> withoutChoice(List<Statustype> coming) {
    return coming.stream().filter(Statustype::isEindstatus).count() > 1
        ? coming.stream().filter(type -> !type.isEindstatus()).toList()
        : coming;
  }

  private static int number(@Nullable Statustype type) {
    Integer number = type == null ? null : type.volgnummer();
    return number == null ? Integer.MAX_VALUE : number;
  }

  private static Tweetalig text(Statustype type, Zaaktypeinstelling instelling) {
    return instelling
        .findStatus(type.omschrijving())
        .orElseGet(() -> Tweetalig.of(Woorden.first(type.statustekst(), type.omschrijving())));
  }
}
