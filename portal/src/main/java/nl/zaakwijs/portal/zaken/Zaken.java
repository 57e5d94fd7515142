package nl.zaakwijs.portal.zaken;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import nl.zaakwijs.clients.besluiten.BesluitenClient;
import nl.zaakwijs.clients.catalogi.CatalogiClient;
import nl.zaakwijs.clients.documenten.DocumentenClient;
import nl.zaakwijs.clients.http.UpstreamException;
import nl.zaakwijs.clients.http.UpstreamException.Kind;
import nl.zaakwijs.clients.zaken.Zaak;
import nl.zaakwijs.clients.zaken.ZakenClient;
import nl.zaakwijs.portal.inwoner.Inwoner;
import nl.zaakwijs.portal.opslag.Kluis;
import nl.zaakwijs.portal.storing.Koppelingen;
import nl.zaakwijs.portal.storing.Onderdeel;
import nl.zaakwijs.portal.storing.StoringException;
import nl.zaakwijs.portal.storing.Tijdgrens;
import nl.zaakwijs.portal.zaken.Eigenaarscheck.Toegelaten;
import org.jspecify.annotations.Nullable;

/**
 * The resident's own zaken in the municipality's registers. It shows nothing that did not pass the
 * ownership check, and it answers within its time even when a register hangs.
 */
@ApplicationScoped
public class Zaken {
  private static final Comparator<MijnZaak> NEWEST_CHANGE_FIRST =
      Comparator.comparing(
          Zaken::changed, Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()));

  private final ZakenClient zaken;
  private final DocumentenClient documenten;
  private final @Nullable BesluitenClient besluiten;
  private final Koppelingen koppelingen;
  private final Kluis kluis;
  private final Set<String> rollen;
  private final Duration tijd;
  private final Eigenaarscheck eigenaarscheck;
  private final Zaakdetails details;

  /** For the container's proxy, and for a stand-in in tests. */
  @SuppressWarnings("NullAway") // neither uses the fields
  protected Zaken() {
    this.zaken = null;
    this.documenten = null;
    this.besluiten = null;
    this.koppelingen = null;
    this.kluis = null;
    this.rollen = null;
    this.tijd = null;
    this.eigenaarscheck = null;
    this.details = null;
  }

  @Inject
  public Zaken(ZakenInstellingen instellingen, Koppelingen koppelingen, Kluis kluis, Clock clock) {
    this.zaken = new ZakenClient(instellingen.zaken(), instellingen.credentials(), clock);
    this.documenten =
        new DocumentenClient(instellingen.documenten(), instellingen.credentials(), clock);
    this.besluiten =
        instellingen.besluiten() == null
            ? null
            : new BesluitenClient(instellingen.besluiten(), instellingen.credentials(), clock);
    this.koppelingen = koppelingen;
    this.kluis = kluis;
    this.rollen = instellingen.rollen();
    this.tijd = instellingen.tijd();
    Catalogus catalogus =
        new Catalogus(
            new CatalogiClient(instellingen.catalogi(), instellingen.credentials(), clock),
            koppelingen,
            instellingen.catalogusBewaren(),
            clock);
    this.eigenaarscheck =
        new Eigenaarscheck(
            rollen,
            instellingen.maximum(),
            catalogus,
            new Kernvertaling(catalogus, new Termijnen(clock)));
    this.details =
        new Zaakdetails(
            eigenaarscheck,
            catalogus,
            new Documentenlijst(instellingen.maximum()),
            new Besluitenlijst(new Bezwaartermijnen(clock)));
  }

  /**
   * All zaken of this resident that may be shown, newest change first.
   *
   * @throws StoringException when the registers gave none of them
   */
  public MijnZaken listMijnZaken(Inwoner inwoner) {
    Registers registers = registers(inwoner);
    CompletableFuture<MijnZaken> all =
        listToegelaten(registers)
            .thenCompose(
                own ->
                    Deels.all(describe(own.waarde(), registers))
                        .thenApply(
                            described ->
                                new MijnZaken(
                                    described.waarde().stream()
                                        .sorted(NEWEST_CHANGE_FIRST)
                                        .toList(),
                                    own.onvolledig() || described.onvolledig())));
    return registers.tijdgrens().await(Onderdeel.ZAKEN, all);
  }

  /**
   * One page of the zaken that have all the searched words. Only of those on the page is more asked
   * than which zaken there are and whose.
   *
   * @param zoek what is searched for; blank for everything
   * @param nummer of the page, from 1; beyond the last it is the last
   * @throws StoringException when the registers gave none of them
   */
  public Zakenblad readZakenblad(Inwoner inwoner, String zoek, int nummer) {
    Registers registers = registers(inwoner);
    CompletableFuture<Zakenblad> blad =
        listToegelaten(registers)
            .thenCompose(
                own -> {
                  Zakenlijst lijst = Zakenlijst.of(own.waarde(), zoek);
                  return Deels.all(describe(lijst.listOp(nummer), registers))
                      .thenApply(
                          described ->
                              lijst.blad(
                                  nummer,
                                  described.waarde(),
                                  own.onvolledig() || described.onvolledig()));
                });
    return registers.tijdgrens().await(Onderdeel.ZAKEN, blad);
  }

  /** What passed the check; fails when nothing did and something could not be checked. */
  private CompletableFuture<Deels<List<Toegelaten>>> listToegelaten(Registers registers) {
    List<CompletableFuture<List<Zaak>>> searches =
        rollen.stream().map(registers::listZaken).toList();
    return Deels.all(searches)
        .thenCompose(
            found ->
                Deels.all(
                        distinct(found.waarde()).stream()
                            .map(zaak -> eigenaarscheck.admit(zaak, registers))
                            .toList())
                    .thenApply(
                        checked ->
                            present(checked.waarde(), found.onvolledig() || checked.onvolledig())));
  }

  private List<CompletableFuture<MijnZaak>> describe(List<Toegelaten> own, Registers registers) {
    return own.stream().map(zaak -> eigenaarscheck.describe(zaak, registers)).toList();
  }

  /**
   * One zaak with its statuses, besluiten and documents; empty when there is none, or when it is
   * not this resident's, or may not be shown: a caller can't tell which.
   *
   * @throws StoringException when the zaak itself could not be fetched
   */
  public Optional<MijnZaakDetail> findMijnZaak(Inwoner inwoner, UUID id) {
    Registers registers = registers(inwoner);
    CompletableFuture<Optional<MijnZaakDetail>> found =
        findZaak(id, registers)
            .thenCompose(
                zaak -> zaak.map(known -> findDetail(known, registers)).orElseGet(Zaken::nothing));
    return registers.tijdgrens().await(Onderdeel.ZAKEN, found);
  }

  /**
   * What is known of one zaak, to answer a question about it; empty as {@link #findMijnZaak} is.
   *
   * @throws StoringException when the zaak itself could not be fetched
   */
  public Optional<Zaakfeiten> findFeiten(Inwoner inwoner, UUID id) {
    return findMijnZaak(inwoner, id).map(detail -> Zaakfeiten.of(detail, besluiten != null));
  }

  private CompletableFuture<Optional<MijnZaakDetail>> findDetail(Zaak zaak, Registers registers) {
    return eigenaarscheck
        .admit(zaak, registers)
        .thenCompose(
            admitted ->
                admitted
                    .map(own -> details.read(own, registers).thenApply(Optional::of))
                    .orElseGet(Zaken::nothing));
  }

  private static CompletableFuture<Optional<Zaak>> findZaak(UUID id, Registers registers) {
    return registers
        .readZaak(id)
        .thenApply(Optional::of)
        .exceptionallyCompose(
            failure -> isAbsent(failure) ? nothing() : CompletableFuture.failedFuture(failure));
  }

  private static boolean isAbsent(Throwable failure) {
    Throwable cause = failure instanceof CompletionException e ? e.getCause() : failure;
    return cause instanceof UpstreamException upstream && upstream.kind() == Kind.NOT_FOUND;
  }

  private static <T> CompletableFuture<Optional<T>> nothing() {
    return CompletableFuture.completedFuture(Optional.empty());
  }

  private static List<Zaak> distinct(List<List<Zaak>> found) {
    Map<UUID, Zaak> byId = new LinkedHashMap<>();
    found.forEach(list -> list.forEach(zaak -> byId.putIfAbsent(zaak.uuid(), zaak)));
    return List.copyOf(byId.values());
  }

  private static Deels<List<Toegelaten>> present(
      List<Optional<Toegelaten>> checked, boolean onvolledig) {
    List<Toegelaten> own = checked.stream().flatMap(Optional::stream).toList();
    if (own.isEmpty() && onvolledig) {
      // An empty list would say that there are none.
      throw new StoringException(
          Onderdeel.ZAKEN, new IllegalStateException("Not one zaak could be fetched and checked"));
    }
    return new Deels<>(own, onvolledig);
  }

  private static @Nullable LocalDate changed(MijnZaak zaak) {
    Statusstap status = zaak.status();
    return status == null || status.sinds() == null ? zaak.startdatum() : status.sinds();
  }

  private Registers registers(Inwoner inwoner) {
    return new Registers(
        zaken, documenten, besluiten, koppelingen, kluis, inwoner, Tijdgrens.after(tijd));
  }
}
