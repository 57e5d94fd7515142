package nl.zaakwijs.portal.afspraken;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.zaakwijs.clients.jcc.Activity;
import nl.zaakwijs.clients.jcc.ActivityCount;
import nl.zaakwijs.clients.jcc.Booking;
import nl.zaakwijs.clients.jcc.Customer;
import nl.zaakwijs.clients.jcc.FieldState;
import nl.zaakwijs.clients.jcc.JccClient;
import nl.zaakwijs.clients.jcc.Location;
import nl.zaakwijs.clients.jcc.RequiredFields;
import nl.zaakwijs.portal.afspraken.Contacteisen.Telefoon;

/** JCC behind the door: activities are products. It tells itself how long and of whom. */
final class JccSysteem implements Afsprakensysteem {
  private static final int LANGSTE_QRCODE = 200;

  /** A line that only says that what to bring comes next. */
  private static final Pattern KOP =
      Pattern.compile(
          "(?:neemt? (?:u )?(?:dit |het volgende )?mee|mee (?:te )?nemen|meenemen|wat neemt u mee)"
              + " ?[:?]?",
          Pattern.CASE_INSENSITIVE);

  private final JccClient client;

  JccSysteem(JccClient client) {
    this.client = client;
  }

  @Override
  public CompletableFuture<List<Product>> listProducten() {
    return client
        .listActivities()
        .thenApply(activities -> activities.stream().map(JccSysteem::product).toList());
  }

  @Override
  public CompletableFuture<List<Product>> listErbij(Afspraakdoel doel) {
    return client
        .listAdditionalActivities(doel.ids())
        .thenApply(activities -> activities.stream().map(JccSysteem::product).toList());
  }

  @Override
  public CompletableFuture<List<Locatie>> listLocaties(Afspraakdoel doel) {
    return client
        .listLocations(doel.ids())
        .thenApply(
            locations ->
                locations.stream().filter(Location::active).map(JccSysteem::locatie).toList());
  }

  @Override
  public CompletableFuture<List<LocalDate>> listDagen(Afspraakdoel doel, String locatie) {
    return client
        .readDateRange(doel.ids())
        .thenCompose(range -> client.listTimes(locatie, range.first(), range.last(), counts(doel)))
        .thenApply(times -> times.stream().map(LocalDateTime::toLocalDate).toList());
  }

  @Override
  public CompletableFuture<List<LocalTime>> listTijden(
      Afspraakdoel doel, String locatie, LocalDate dag) {
    return client
        .listTimes(locatie, dag, dag, counts(doel))
        .thenApply(times -> times.stream().map(LocalDateTime::toLocalTime).toList());
  }

  @Override
  public CompletableFuture<Contacteisen> readContacteisen(Afspraakdoel doel) {
    return client.readRequiredFields(doel.ids()).thenApply(JccSysteem::contacteisen);
  }

  /** JCC books only with its own length, and refuses what it does not want to know. */
  @Override
  public CompletableFuture<Boekopdracht> prepare(Afspraakwens wens, UUID sleutel) {
    LocalDateTime begin = wens.dag().atTime(wens.tijd());
    return client
        .readRequiredFields(wens.doel().ids())
        .thenCombine(
            client.calculateDuration(counts(wens.doel()), begin),
            (fields, duur) ->
                () ->
                    client
                        .book(booking(wens, begin, duur, fields, sleutel))
                        .thenApply(id -> new Bevestiging(id, begin, duur)));
  }

  /** JCC tells the text, and not the picture; a text that is too long is not one for a desk. */
  @Override
  public CompletableFuture<Optional<String>> findQrcode(String kenmerk) {
    return client
        .readQrCode(kenmerk)
        .thenApply(
            tekst ->
                Optional.of(tekst.strip())
                    .filter(code -> !code.isEmpty() && code.length() <= LANGSTE_QRCODE));
  }

  @Override
  public CompletableFuture<Void> cancel(String kenmerk) {
    return client.cancel(kenmerk);
  }

  /** An appointment can only be read by the id that came with the answer. */
  @Override
  public boolean isVraagbaar() {
    return false;
  }

  @Override
  public CompletableFuture<Navraag> findByReference(Afspraakwens wens, UUID sleutel) {
    return CompletableFuture.completedFuture(new Navraag.NietTeVragen());
  }

  private static Booking booking(
      Afspraakwens wens, LocalDateTime begin, Duration duur, RequiredFields fields, UUID sleutel) {
    return new Booking(
        wens.locatie().id(),
        counts(wens.doel()),
        begin,
        duur,
        customer(wens, fields),
        Bericht.of(sleutel));
  }

  private static Customer customer(Afspraakwens wens, RequiredFields fields) {
    boolean voornaam = fields.firstName() != FieldState.HIDDEN;
    boolean voorletters =
        fields.initials() == FieldState.REQUIRED || (fields.firstNameOrInitials() && !voornaam);
    return new Customer(
        voornaam ? wens.voornaam() : "",
        voorletters ? initials(wens.voornaam()) : "",
        wens.achternaam(),
        fields.emailAddress() == FieldState.HIDDEN ? "" : wens.email(),
        fields.phoneNumber() == FieldState.HIDDEN ? "" : wens.telefoonnummer());
  }

  /** {@code J.} of Jan; of a name that is initials already, that name. */
  private static String initials(String voornaam) {
    return voornaam.isEmpty() || voornaam.contains(".")
        ? voornaam
        : voornaam.substring(0, voornaam.offsetByCodePoints(0, 1)) + ".";
  }

  private static Contacteisen contacteisen(RequiredFields fields) {
    Telefoon telefoon =
        switch (fields.phoneNumber()) {
          case REQUIRED -> Telefoon.MOET;
          case VISIBLE -> Telefoon.MAG;
          case HIDDEN -> Telefoon.NIET;
        };
    boolean voornaam =
        fields.firstName() == FieldState.REQUIRED
            || fields.initials() == FieldState.REQUIRED
            || fields.firstNameOrInitials();
    return new Contacteisen(telefoon, voornaam, !fields.beyondCustomer().isEmpty());
  }

  /** Each activity for as many as it can be for. */
  private static List<ActivityCount> counts(Afspraakdoel doel) {
    return doel.producten().stream()
        .map(product -> new ActivityCount(product.id(), product.aantal(doel.personen())))
        .toList();
  }

  /** How long it takes with more people JCC tells later; no longer than it does for each alone. */
  private static Product product(Activity activity) {
    String code = activity.number().isEmpty() ? activity.id() : activity.number();
    return new Product(
        activity.id(),
        code,
        activity.description(),
        activity.duration(),
        activity.duration(),
        activity.maxCount(),
        toBring(activity));
  }

  /** The page has a heading of its own above it. */
  private static List<String> toBring(Activity activity) {
    return Platteregels.of(activity.necessities()).stream()
        .filter(regel -> !KOP.matcher(regel).matches())
        .toList();
  }

  private static Locatie locatie(Location location) {
    String number = location.houseNumber() + location.houseNumberSuffix();
    String street = (location.streetName() + " " + number).strip();
    String place = (location.postalCode() + " " + location.city()).strip();
    return new Locatie(
        location.id(),
        location.description(),
        Stream.of(street, place).filter(line -> !line.isBlank()).toList());
  }
}
