package nl.zaakwijs.portal.zaken;

import java.net.URI;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import nl.zaakwijs.clients.documenten.Enkelvoudiginformatieobject;
import nl.zaakwijs.clients.zaken.Zaak;
import nl.zaakwijs.clients.zaken.Zaakinformatieobject;
import nl.zaakwijs.portal.zaken.Eigenaarscheck.Bezit;
import nl.zaakwijs.portal.zaken.Eigenaarscheck.Toegelaten;
import org.jspecify.annotations.Nullable;

/**
 * Fetches what is known of a zaak's documents and leaves out those that a resident may not see; the
 * only maker of {@link MijnDocument}. One document that can't be fetched makes the list incomplete,
 * not empty.
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

  /** Asks now what is known of the documents, for when the zaak turns out to be shown. */
  void begin(Bezit bezit) {
    CompletableFuture<?> unused = fetch(bezit.zaak(), bezit.registers());
  }

  private static CompletableFuture<Deels<List<Enkelvoudiginformatieobject>>> fetch(
      Zaak zaak, Registers registers) {
    return listLinks(zaak, registers)
        .thenCompose(
            links ->
                search(links, registers).thenCompose(found -> withRest(found, links, registers)));
  }

  /** The documents of this zaak, newest first. */
  CompletableFuture<Deels<List<MijnDocument>>> list(Toegelaten own) {
    return fetch(own.zaak(), own.registers())
        .thenCompose(
            found ->
                Deels.all(found.waarde().stream().map(document -> show(document, own)).toList())
                    .thenApply(
                        shown ->
                            new Deels<>(
                                shown.waarde().stream()
                                    .flatMap(Optional::stream)
                                    .sorted(NEWEST_FIRST)
                                    .toList(),
                                found.onvolledig())));
  }

  /**
   * One document of this zaak; empty when the zaak does not have it, or when it may not be shown.
   */
  CompletableFuture<Optional<MijnDocument>> find(Toegelaten own, UUID id) {
    return listLinks(own.zaak(), own.registers())
        .thenCompose(
            links ->
                links.stream()
                    .filter(link -> leadsTo(link, id))
                    .findFirst()
                    .map(link -> fetch(link, own))
                    .orElseGet(() -> CompletableFuture.completedFuture(Optional.empty())));
  }

  /** None of them when the register can't be asked for several at once. */
  private static CompletableFuture<List<Enkelvoudiginformatieobject>> search(
      List<URI> links, Registers registers) {
    Vermogens vermogens = registers.systeem().vermogens();
    return links.size() > 1 && vermogens.zoektDocumenten()
        ? vermogens.learnFrom(registers.searchDocumenten(links))
        : CompletableFuture.completedFuture(List.of());
  }

  /** Those of the links, and one by one what is not among the found. */
  private static CompletableFuture<Deels<List<Enkelvoudiginformatieobject>>> withRest(
      List<Enkelvoudiginformatieobject> found, List<URI> links, Registers registers) {
    return Deels.all(
        links.stream()
            .map(
                link ->
                    found.stream()
                        .filter(document -> leadsTo(link, document.uuid()))
                        .findFirst()
                        .map(CompletableFuture::completedFuture)
                        .orElseGet(() -> registers.readDocument(link)))
            .toList());
  }

  private static CompletableFuture<List<URI>> listLinks(Zaak zaak, Registers registers) {
    return registers
        .listZaakinformatieobjecten(zaak)
        .thenApply(
            links ->
                links.stream()
                    .filter(link -> isOf(zaak, link))
                    .map(Zaakinformatieobject::informatieobject)
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList());
  }

  private static boolean leadsTo(URI link, UUID document) {
    return link.getPath().endsWith("/" + document);
  }

  /** A register that forgets the filter gives the documents of other zaken too. */
  private static boolean isOf(Zaak zaak, Zaakinformatieobject link) {
    return link.zaak() == null || link.zaak().equals(zaak.url());
  }

  private CompletableFuture<Optional<MijnDocument>> fetch(URI url, Toegelaten own) {
    return own.registers().readDocument(url).thenCompose(document -> show(document, own));
  }

  private CompletableFuture<Optional<MijnDocument>> show(
      Enkelvoudiginformatieobject document, Toegelaten own) {
    if (!AF.contains(document.status())
        || !maximum.allows(document.vertrouwelijkheidaanduiding())) {
      return CompletableFuture.completedFuture(Optional.empty());
    }
    return findSoort(document, own.registers())
        .thenApply(
            soort ->
                Optional.of(
                    new MijnDocument(
                        own.id(),
                        document.uuid(),
                        new MijnDocument.Gegevens(
                            Woorden.first(document.titel(), document.bestandsnaam(), "Document"),
                            soort.waarde().orElse(null),
                            bestandssoort(document.formaat()),
                            datum(document),
                            document.bestandsomvang(),
                            document.bestandsnaam()),
                        document.inhoud())));
  }

  /** Of what kind it is, says the catalogue; a document can do without. */
  private static CompletableFuture<Deels<Optional<String>>> findSoort(
      Enkelvoudiginformatieobject document, Registers registers) {
    URI type = document.informatieobjecttype();
    return type == null
        ? CompletableFuture.completedFuture(new Deels<>(Optional.empty(), false))
        : Deels.of(
            registers
                .catalogus(all -> all.readInformatieobjecttype(type))
                .thenApply(soort -> Optional.ofNullable(Woorden.findFirst(soort.omschrijving()))),
            Optional.empty());
  }

  private static @Nullable LocalDate datum(Enkelvoudiginformatieobject document) {
    if (document.verzenddatum() != null) {
      return document.verzenddatum();
    }
    return document.ontvangstdatum() == null ? document.creatiedatum() : document.ontvangstdatum();
  }

  /** A word for the media type; null for one that residents need no word for. */
  private static @Nullable String bestandssoort(String formaat) {
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
    if (type.startsWith("video/")) {
      return "Video";
    }
    return null;
  }
}
