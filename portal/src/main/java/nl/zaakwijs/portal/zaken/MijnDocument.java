package nl.zaakwijs.portal.zaken;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import nl.zaakwijs.clients.documenten.Inhoudadres;
import org.jspecify.annotations.Nullable;

/**
 * A document that belongs to a zaak of the resident and that the resident may see. It comes only
 * from the check of both in this package; who has it may have its content.
 */
public final class MijnDocument implements Serializable {
  private static final long serialVersionUID = 1L;

  private final ZaakId zaak;
  private final UUID id;
  private final Gegevens gegevens;
  private final Inhoudadres inhoud;

  /** What is shown of a document. */
  record Gegevens(
      String titel,
      @Nullable String soort,
      @Nullable String bestandssoort,
      @Nullable LocalDate datum,
      @Nullable Long omvang,
      String bestandsnaam)
      implements Serializable {}

  /** Only for the check of a document. */
  MijnDocument(ZaakId zaak, UUID id, Gegevens gegevens, Inhoudadres inhoud) {
    this.zaak = zaak;
    this.id = id;
    this.gegevens = gegevens;
    this.inhoud = inhoud;
  }

  /** Of which it is a document, and by which alone it is reached. */
  public ZaakId zaak() {
    return zaak;
  }

  public UUID id() {
    return id;
  }

  public String titel() {
    return gegevens.titel();
  }

  /** What the catalogue calls documents of this kind; null when that is not known. */
  public @Nullable String soort() {
    return gegevens.soort();
  }

  /** A word for the kind of file; null for one that residents need no word for. */
  public @Nullable String bestandssoort() {
    return gegevens.bestandssoort();
  }

  public @Nullable LocalDate datum() {
    return gegevens.datum();
  }

  /** In bytes, when known. */
  public @Nullable Long omvang() {
    return gegevens.omvang();
  }

  /** The name as the register has it, which can be anything; empty when it has none. */
  public String bestandsnaam() {
    return gegevens.bestandsnaam();
  }

  /** The media type as the register has it, which can be anything. */
  public String formaat() {
    return inhoud.formaat();
  }

  /** The version of the content, when known. */
  public @Nullable Integer versie() {
    return inhoud.versie();
  }

  Inhoudadres inhoud() {
    return inhoud;
  }

  @Override
  public String toString() {
    return "MijnDocument[***]";
  }
}
