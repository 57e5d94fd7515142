package nl.zaakwijs.portal.zaken;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.zaakwijs.clients.clamd.ClamdClient;
import nl.zaakwijs.clients.http.UpstreamException;
import nl.zaakwijs.portal.zaken.Toevoeging.Geweigerd;
import nl.zaakwijs.portal.zaken.Toevoeging.Reden;
import nl.zaakwijs.portal.zaken.UploadInstellingen.Scanner;
import org.jspecify.annotations.Nullable;

/**
 * Adds a resident's document to a zaak, after looking at what it is and whether it is safe. Without
 * a scanner, or with one that does not answer, nothing is added.
 */
@ApplicationScoped
public class Uploads {
  private static final Logger LOG = Logger.getLogger(Uploads.class.getName());
  private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

  private final long maximum;
  private final @Nullable ClamdClient scanner;
  private final Pogingen pogingen;
  private final Clock clock;

  /** For the proxy. */
  @SuppressWarnings("NullAway") // the proxy never uses its own fields
  protected Uploads() {
    this.maximum = 0;
    this.scanner = null;
    this.pogingen = null;
    this.clock = null;
  }

  @Inject
  public Uploads(UploadInstellingen instellingen, Clock clock) {
    this.maximum = instellingen.maximum();
    Scanner known = instellingen.scanner();
    this.scanner =
        known == null
            ? null
            : new ClamdClient(known.host(), known.poort(), known.verbinding(), known.keuren());
    this.pogingen = new Pogingen(clock);
    this.clock = clock;
  }

  /** Whether documents can be added at all. */
  public boolean isAan() {
    return scanner != null;
  }

  /** How large a document may be, in bytes. */
  public long maximum() {
    return maximum;
  }

  /** Whether the page of this zaak offers to add a document. */
  public boolean isToegestaan(MijnZaakDetail detail) {
    return isAan() && !detail.zaak().isGesloten() && detail.instelling().uploadToegestaan();
  }

  /**
   * Adds the document, once: whoever sends the same form twice is told the same twice.
   *
   * @param sleutel of the form, made at random
   * @throws IOException when the file can't be read, which says nothing of what is in it
   */
  public Toevoeging add(Uploadplek plek, Uploadbestand bestand, UUID sleutel) throws IOException {
    if (bestand.naam().isEmpty() || bestand.omvang() == 0) {
      return new Geweigerd(Reden.LEEG);
    }
    if (bestand.omvang() > maximum) {
      return new Geweigerd(Reden.TE_GROOT);
    }
    Optional<Bestandssoort> soort = Bestandskeuring.recognise(bestand.file());
    if (soort.isEmpty()) {
      return new Geweigerd(Reden.SOORT);
    }
    if (!soort.get().hasName(bestand.naam())) {
      return new Geweigerd(Reden.NAAM);
    }
    UUID kenmerk = bestand.kenmerk(sleutel + " " + plek.zaak().id());
    return pogingen.once(kenmerk, () -> attempt(plek, bestand, soort.get(), kenmerk));
  }

  private Toevoeging attempt(
      Uploadplek plek, Uploadbestand bestand, Bestandssoort soort, UUID kenmerk)
      throws IOException {
    try {
      if (!isClean(bestand)) {
        LOG.log(Level.WARNING, "upload.onveilig");
        return new Geweigerd(Reden.ONVEILIG);
      }
    } catch (UpstreamException e) {
      return refuse(e, Reden.NIET_GEKEURD);
    }
    try {
      return new Documentinvoer(plek)
          .add(bestand, soort, kenmerk, LocalDate.now(clock.withZone(NEDERLAND)));
    } catch (UpstreamException e) {
      return refuse(e, Reden.NIET_NU);
    }
  }

  private boolean isClean(Uploadbestand bestand) throws IOException {
    if (scanner == null) {
      throw new IllegalStateException("Nobody adds anything without a scanner");
    }
    try (InputStream in = Files.newInputStream(bestand.file())) {
      return scanner.isClean(in, bestand.omvang());
    }
  }

  private static Toevoeging refuse(UpstreamException failure, Reden reden) {
    LOG.log(
        Level.WARNING,
        "upload.mislukt {0} {1}",
        new Object[] {failure.upstream(), failure.kind().name()});
    return new Geweigerd(reden);
  }
}
