package nl.zaakwijs.portal.afspraken;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/**
 * The door to an appointment system, in our words and its own keys. Every future fails only with
 * {@link nl.zaakwijs.clients.http.UpstreamException}, and a failure is never an empty list. What is
 * asked for has the keys of this system.
 */
interface Afsprakensysteem {
  /** What one can make an appointment for. */
  CompletableFuture<List<Product>> listProducten();

  /** What more can be done in the same appointment as all of this, at some place. */
  CompletableFuture<List<Product>> listErbij(Afspraakdoel doel);

  /** Where one can go for all of this at once. */
  CompletableFuture<List<Locatie>> listLocaties(Afspraakdoel doel);

  /** The days with a free time that is long enough for this. */
  CompletableFuture<List<LocalDate>> listDagen(Afspraakdoel doel, String locatie);

  /** The free times on a day that are long enough for this, by the clock at the place. */
  CompletableFuture<List<LocalTime>> listTijden(Afspraakdoel doel, String locatie, LocalDate dag);

  /** Which contact details it wants for this. */
  CompletableFuture<Contacteisen> readContacteisen(Afspraakdoel doel);

  /**
   * Asks everything that has to be known before booking. When this fails, nothing was booked.
   *
   * @param wens with the keys of this system
   * @param sleutel goes along, so that the booking can be found back by it
   */
  CompletableFuture<Boekopdracht> prepare(Afspraakwens wens, UUID sleutel);

  /**
   * What whoever comes shows at the desk as a QR code; empty when this system has no such thing.
   *
   * @param kenmerk as the system confirmed it
   */
  CompletableFuture<Optional<String>> findQrcode(String kenmerk);

  /**
   * Gives up an appointment; {@code NOT_FOUND} when it is not there any more.
   *
   * @param kenmerk as the system confirmed it
   */
  CompletableFuture<Void> cancel(String kenmerk);

  /** Whether a booking of which the answer got lost can be asked for. */
  boolean isVraagbaar();

  /**
   * Looks for a booking of which the answer got lost.
   *
   * @param wens with the keys of this system
   * @param sleutel went along with the booking
   */
  CompletableFuture<Navraag> findByReference(Afspraakwens wens, UUID sleutel);
}
