package nl.zaakwijs.portal.zaken;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A zaak of which the resident is proven to be the owner and that may be shown. It comes only from
 * the ownership check in this package.
 */
public final class MijnZaak implements Serializable {
  private static final long serialVersionUID = 1L;

  private final ZaakId id;
  private final Kern kern;

  /** What is shown of a zaak in a list. */
  record Kern(
      String zaaknummer,
      Tweetalig naam,
      String soort,
      @Nullable String omschrijving,
      @Nullable LocalDate startdatum,
      @Nullable LocalDate einddatum,
      @Nullable Termijn termijn,
      @Nullable Statusstap status,
      @Nullable Tweetalig resultaat,
      List<String> behandelaars,
      boolean onvolledig)
      implements Serializable {
    Kern {
      behandelaars = List.copyOf(behandelaars);
    }
  }

  /** Only for the ownership check. */
  MijnZaak(ZaakId id, Kern kern) {
    this.id = id;
    this.kern = kern;
  }

  public ZaakId id() {
    return id;
  }

  public String zaaknummer() {
    return kern.zaaknummer();
  }

  /** What it is about, in Dutch, in citizens' words. */
  public String naam() {
    return kern.naam().nl();
  }

  /** As {@link #naam()}, for a reader of another language. */
  public Tweetalig benaming() {
    return kern.naam();
  }

  /** What the catalogue calls zaken of this kind; often the name itself. */
  public String soort() {
    return kern.soort();
  }

  public @Nullable String omschrijving() {
    return kern.omschrijving();
  }

  public @Nullable LocalDate startdatum() {
    return kern.startdatum();
  }

  public @Nullable LocalDate einddatum() {
    return kern.einddatum();
  }

  /** Until when it may take; null when that is not known, and for a closed zaak. */
  public @Nullable Termijn termijn() {
    return kern.termijn();
  }

  /** The last day of {@link #termijn()}. */
  public @Nullable LocalDate uiterlijk() {
    Termijn termijn = kern.termijn();
    return termijn == null ? null : termijn.datum();
  }

  /**
   * The current status; null means that it was received and nothing more is known, unless {@link
   * #isOnvolledig()}.
   */
  public @Nullable Statusstap status() {
    return kern.status();
  }

  /** The result of a closed zaak, in Dutch. */
  public @Nullable String resultaat() {
    Tweetalig resultaat = kern.resultaat();
    return resultaat == null ? null : resultaat.nl();
  }

  /** As {@link #resultaat()}, for a reader of another language. */
  public @Nullable Tweetalig uitkomst() {
    return kern.resultaat();
  }

  /** The names of those who handle it, as far as the register sent them along with a list. */
  public List<String> behandelaars() {
    return kern.behandelaars();
  }

  /** Whether its status or its result could not be fetched; that it has none then means nothing. */
  public boolean isOnvolledig() {
    return kern.onvolledig();
  }

  public boolean isGesloten() {
    return kern.einddatum() != null;
  }

  @Override
  public String toString() {
    return "MijnZaak[***]";
  }
}
