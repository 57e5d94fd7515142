package nl.zaakwijs.webapp.zaken;

import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.zaakwijs.portal.zaken.Bestandssoort;
import nl.zaakwijs.portal.zaken.GeenUpload;
import nl.zaakwijs.portal.zaken.MijnZaak;
import nl.zaakwijs.portal.zaken.Toevoeging.Reden;
import nl.zaakwijs.portal.zaken.ZaakId;
import nl.zaakwijs.webapp.page.Page;
import nl.zaakwijs.webapp.page.Plek;
import nl.zaakwijs.webapp.page.Woorden;
import org.jspecify.annotations.Nullable;

/**
 * The page on which a resident chooses a document for a zaak, or reads why that is not possible.
 *
 * @param maximum how large a document may be, in words
 * @param formulier null when this zaak takes no documents
 * @param melding what came of the last attempt, or why there can be none; null the first time
 */
public record DocumentToevoegenPage(
    Zaakkaart zaak, String maximum, @Nullable Formulier formulier, @Nullable Melding melding)
    implements Page {
  private static final long MEGA = 1_000_000;
  private static final String NIET_TOEGEVOEGD = "upload.fout";
  private static final String AFGEBROKEN = "upload.onzeker.kop";

  /**
   * What is sent.
   *
   * @param sleutel by which the same form is known when it comes twice
   * @param accept what a browser offers first; whoever chooses something else is told afterwards
   */
  public record Formulier(String adres, UUID sleutel, String accept) {}

  /**
   * What went wrong, as message keys.
   *
   * @param kop in a few words
   * @param tekst why, and what to do
   */
  public record Melding(String kop, String tekst) {}

  /** To choose a document, after an attempt or for the first time. */
  static DocumentToevoegenPage of(
      MijnZaak zaak, long maximum, @Nullable Melding melding, Woorden woorden) {
    return new DocumentToevoegenPage(
        Zaakkaart.of(zaak, woorden),
        megabytes(maximum),
        new Formulier(DocumentenResource.adres(zaak.id()), UUID.randomUUID(), accept()),
        melding);
  }

  /**
   * Why nothing can be added.
   *
   * @param kop what it means for whoever reads it
   */
  static DocumentToevoegenPage of(GeenUpload geen, long maximum, String kop, Woorden woorden) {
    return new DocumentToevoegenPage(
        Zaakkaart.of(geen.zaak(), woorden),
        megabytes(maximum),
        null,
        new Melding(kop, "upload.geen." + geen.waarom().name().toLowerCase(Locale.ROOT)));
  }

  static Melding refused(Reden reden) {
    return new Melding(NIET_TOEGEVOEGD, "upload.fout." + reden.name().toLowerCase(Locale.ROOT));
  }

  static Melding unsure() {
    return new Melding(AFGEBROKEN, "upload.onzeker");
  }

  /** Where this page is, for this zaak. */
  static String adres(ZaakId zaak) {
    return DocumentenResource.adres(zaak) + "/toevoegen";
  }

  @Override
  public Plek plek() {
    return Plek.ZAKEN;
  }

  private static String accept() {
    return Arrays.stream(Bestandssoort.values())
        .flatMap(soort -> soort.extensies().stream())
        .map(extensie -> "." + extensie)
        .collect(Collectors.joining(","));
  }

  private static String megabytes(long bytes) {
    return bytes / MEGA + "\u00a0MB";
  }
}
