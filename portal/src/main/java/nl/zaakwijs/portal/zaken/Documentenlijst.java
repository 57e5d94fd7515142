package nl.zaakwijs.portal.zaken;

import java.net.URI;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import nl.zaakwijs.clients.documenten.Enkelvoudiginformatieobject;
import nl.zaakwijs.clients.http.UpstreamException;
import nl.zaakwijs.clients.http.UpstreamException.Kind;
import nl.zaakwijs.clients.zaken.Zaak;
import nl.zaakwijs.clients.zaken.Zaakinformatieobject;
import nl.zaakwijs.portal.storing.Koppeling;
import org.jspecify.annotations.Nullable;

/**
 * Fetches what is known of a zaak's documents and leaves out those that a resident may not see. One
 * document that can't be fetched makes the list incomplete, not empty.
 */
final class Documentenlijst {
  private static final Set<String> AF = Set.of("definitief", "gearchiveerd");
  private static final Comparator<MijnDocument> NEWEST_FIRST =
      Comparator.comparing(
          MijnDocument::datum, Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()));

  private final Vertrouwelijkheid maximum;

  Documentenlijst(Vertrouwelijkheid maximum) {
    this.maximum = maximum;
  }

  /** The documents of this zaak, newest first; the zaak was admitted before. */
  CompletableFuture<Deels<List<MijnDocument>>> list(Zaak zaak, Registers registers) {
    return registers
        .listZaakinformatieobjecten(zaak)
        .thenCompose(links -> Deels.all(fetch(links, registers)))
        .thenApply(
            found ->
                new Deels<>(
                    found.waarde().stream().flatMap(Optional::stream).sorted(NEWEST_FIRST).toList(),
                    found.onvolledig()));
  }

  private List<CompletableFuture<Optional<MijnDocument>>> fetch(
      List<Zaakinformatieobject> links, Registers registers) {
    return links.stream()
        .map(Zaakinformatieobject::informatieobject)
        .filter(Objects::nonNull)
        .distinct()
        .map(url -> fetch(url, registers))
        .toList();
  }

  private CompletableFuture<Optional<MijnDocument>> fetch(URI url, Registers registers) {
    return registers.readDocument(url).thenApply(this::show);
  }

  private Optional<MijnDocument> show(Enkelvoudiginformatieobject document) {
    if (document.url() == null) {
      // Leaving it out would be the answer for a document that may not be shown.
      throw new UpstreamException(
          Koppeling.DOCUMENTEN.naam(), Kind.INVALID_ANSWER, "not a document");
    }
    if (!AF.contains(document.status())
        || !maximum.allows(document.vertrouwelijkheidaanduiding())) {
      return Optional.empty();
    }
    return Optional.of(
        new MijnDocument(
            Woorden.first(document.titel(), document.bestandsnaam(), "Document"),
            soort(document.formaat()),
            datum(document),
            document.bestandsomvang()));
  }

  private static @Nullable LocalDate datum(Enkelvoudiginformatieobject document) {
    if (document.verzenddatum() != null) {
      return document.verzenddatum();
    }
    return document.ontvangstdatum() == null ? document.creatiedatum() : document.ontvangstdatum();
  }

  /** A word for the media type; null for one that residents need no word for. */
  private static @Nullable String soort(String formaat) {
    String type = formaat.toLowerCase(Locale.ROOT);
    if (type.equals("application/pdf")) {
      return "PDF";
    }
    if (type.contains("wordprocessingml") || type.equals("application/msword")) {
      return "Word";
    }
    if (type.startsWith("image/")) {
      return type.substring("image/".length()).toUpperCase(Locale.ROOT);
    }
    return null;
  }
}
