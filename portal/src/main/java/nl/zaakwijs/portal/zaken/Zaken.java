package nl.zaakwijs.portal.zaken;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import nl.zaakwijs.clients.http.UpstreamException;
import nl.zaakwijs.clients.http.UpstreamException.Kind;
import nl.zaakwijs.clients.zaken.Zaak;
import nl.zaakwijs.portal.inwoner.Aangemelde;
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

  private final List<Zaaksysteem> systemen;
  private final Kluis kluis;
  private final Duration tijd;
  private final Eigenaarscheck eigenaarscheck;
  private final Zakentoner toner;
  private final Documentenlijst documenten;
  private final Zaakdetails details;

  /** For the container's proxy, and for a stand-in in tests. */
  @SuppressWarnings("NullAway") // neither uses the fields, but for the time
  protected Zaken() {
    this.systemen = List.of();
    this.kluis = null;
    this.tijd = Duration.ofSeconds(1);
    this.eigenaarscheck = null;
    this.toner = null;
    this.documenten = null;
    this.details = null;
  }

  @Inject
  public Zaken(ZakenInstellingen instellingen, Koppelingen koppelingen, Kluis kluis, Clock clock) {
    this.systemen =
        instellingen.systemen().stream()
            .map(systeem -> new Zaaksysteem(systeem, instellingen, koppelingen, clock))
            .toList();
    this.kluis = kluis;
    this.tijd = instellingen.tijd();
    this.eigenaarscheck =
        new Eigenaarscheck(
            instellingen.rollen(),
            instellingen.maximum(),
            instellingen.zaaktypen(),
            new Kernvertaling(new Termijnen(clock)));
    this.toner =
        new Zakentoner(new Zakenzoeker(eigenaarscheck, instellingen.rollen()), eigenaarscheck);
    this.documenten = new Documentenlijst(instellingen.maximum());
    this.details =
        new Zaakdetails(
            eigenaarscheck, documenten, new Besluitenlijst(new Bezwaartermijnen(clock)));
  }

  /** The moment at which a page or an answer has to be there, when it is begun now. */
  public Tijdgrens begin() {
    return Tijdgrens.after(tijd);
  }

  /** The same, for who chose to wait for what did not come in time. */
  public Tijdgrens beginGeduldig() {
    return Tijdgrens.patient(tijd);
  }

  /**
   * All zaken of this resident that may be shown, newest change first.
   *
   * @throws StoringException when the registers gave none of them
   */
  public MijnZaken listMijnZaken(Aangemelde aangemelde) {
    return listMijnZaken(aangemelde, begin());
  }

  /** As {@link #listMijnZaken(Aangemelde)}, for who asks more within the same time. */
  public MijnZaken listMijnZaken(Aangemelde aangemelde, Tijdgrens tijdgrens) {
    CompletableFuture<MijnZaken> all =
        toner
            .show(registers(aangemelde, tijdgrens), Zakenkeuze.ALLES)
            .thenApply(
                shown ->
                    new MijnZaken(
                        shown.zaken().stream().sorted(NEWEST_CHANGE_FIRST).toList(),
                        shown.onvolledig(),
                        shown.gevonden().ontbreekt()));
    return tijdgrens.await(Onderdeel.ZAKEN, all);
  }

  /**
   * One page of the zaken that have all the searched words. Only of those on the page is more asked
   * than which zaken there are and whose.
   *
   * @param zoek what is searched for; blank for everything
   * @param nummer of the page, from 1; beyond the last it is the last
   * @throws StoringException when the registers gave none of them
   */
  public Zakenblad readZakenblad(Aangemelde aangemelde, String zoek, int nummer) {
    return readZakenblad(aangemelde, zoek, nummer, begin());
  }

  /** As {@link #readZakenblad(Aangemelde, String, int)}, within another time. */
  public Zakenblad readZakenblad(
      Aangemelde aangemelde, String zoek, int nummer, Tijdgrens tijdgrens) {
    CompletableFuture<Zakenblad> blad =
        toner
            .show(registers(aangemelde, tijdgrens), Zakenlijst.keuze(zoek, nummer))
            .thenApply(
                shown ->
                    Zakenlijst.of(shown.gevonden().eigen(), zoek)
                        .blad(
                            nummer,
                            shown.zaken(),
                            shown.onvolledig(),
                            shown.gevonden().ontbreekt()));
    return tijdgrens.await(Onderdeel.ZAKEN, blad);
  }

  /**
   * One zaak with its statuses, besluiten and documents; empty when there is none, or when it is
   * not this resident's, or may not be shown: a caller can't tell which.
   *
   * @throws StoringException when the zaak itself could not be fetched
   */
  public Optional<MijnZaakDetail> findMijnZaak(Aangemelde aangemelde, ZaakId id) {
    return findMijnZaak(aangemelde, id, begin());
  }

  /** As {@link #findMijnZaak(Aangemelde, ZaakId)}, within another time. */
  public Optional<MijnZaakDetail> findMijnZaak(
      Aangemelde aangemelde, ZaakId id, Tijdgrens tijdgrens) {
    return findToegelaten(aangemelde, id, tijdgrens, Onderdeel.ZAKEN, details::read);
  }

  /**
   * One document of one zaak; empty when there is none, when the zaak is not this resident's, or
   * when either may not be shown: a caller can't tell which.
   *
   * @throws StoringException when the registers did not tell enough to know
   */
  public Optional<MijnDocument> findMijnDocument(
      Aangemelde aangemelde, ZaakId zaak, UUID document) {
    Optional<Optional<MijnDocument>> found =
        findToegelaten(
            aangemelde, zaak, begin(), Onderdeel.DOCUMENTEN, own -> documenten.find(own, document));
    return found.flatMap(there -> there);
  }

  /**
   * The content of a document, begun; to be closed.
   *
   * @param bereik the part that is asked for; null for all of it
   * @throws StoringException when it does not begin
   */
  public Levering openInhoud(
      Aangemelde aangemelde, MijnDocument document, @Nullable Bereik bereik) {
    Zaaksysteem systeem = findSysteem(document.zaak()).orElseThrow();
    Registers registers = new Registers(systeem, kluis, aangemelde, begin());
    return new Inhoudopener(registers, document, bereik).open();
  }

  /**
   * Whether a document may be added to this zaak; empty when there is none, or when it is not this
   * resident's, or may not be shown: a caller can't tell which.
   *
   * @throws StoringException when the registers did not tell enough to know
   */
  public Optional<Uploadruimte> findUploadruimte(Aangemelde aangemelde, ZaakId id) {
    return findToegelaten(
        aangemelde,
        id,
        begin(),
        Onderdeel.DOCUMENTEN,
        own -> Uploadplek.find(own, eigenaarscheck.describe(own)));
  }

  /** What is made of a zaak, when there is such a zaak and it passes the ownership check. */
  private <T> Optional<T> findToegelaten(
      Aangemelde aangemelde,
      ZaakId id,
      Tijdgrens tijdgrens,
      Onderdeel onderdeel,
      Function<Toegelaten, CompletableFuture<T>> next) {
    return findSysteem(id)
        .flatMap(
            systeem -> {
              Registers registers = new Registers(systeem, kluis, aangemelde, tijdgrens);
              boolean geheel = onderdeel == Onderdeel.ZAKEN;
              if (geheel) {
                registers.beginMet(id.uuid());
              }
              CompletableFuture<Optional<T>> found =
                  findZaak(id, registers)
                      .thenCompose(
                          zaak ->
                              zaak.map(known -> admit(known, registers, geheel))
                                  .orElseGet(Zaken::nothing))
                      .thenCompose(
                          admitted ->
                              admitted
                                  .map(own -> next.apply(own).thenApply(Optional::of))
                                  .orElseGet(Zaken::nothing));
              return tijdgrens.await(onderdeel, found);
            });
  }

  /**
   * @param geheel whether all of it will be shown, which is then asked for meanwhile
   */
  private CompletableFuture<Optional<Toegelaten>> admit(
      Zaak zaak, Registers registers, boolean geheel) {
    if (!geheel) {
      return eigenaarscheck.admit(zaak, registers);
    }
    eigenaarscheck.begin(zaak, registers);
    return eigenaarscheck.admit(zaak, registers, documenten::begin);
  }

  /**
   * What is known of one zaak, to answer a question about it; empty as {@link #findMijnZaak} is.
   *
   * @throws StoringException when the zaak itself could not be fetched
   */
  public Optional<Zaakfeiten> findFeiten(Aangemelde aangemelde, ZaakId id, Tijdgrens tijdgrens) {
    boolean metBesluiten = findSysteem(id).filter(Zaaksysteem::heeftBesluiten).isPresent();
    return findMijnZaak(aangemelde, id, tijdgrens)
        .map(detail -> Zaakfeiten.of(detail, metBesluiten));
  }

  private static CompletableFuture<Optional<Zaak>> findZaak(ZaakId id, Registers registers) {
    return registers
        .readZaak(id.uuid())
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

  private static @Nullable LocalDate changed(MijnZaak zaak) {
    Statusstap status = zaak.status();
    return status == null || status.sinds() == null ? zaak.startdatum() : status.sinds();
  }

  private Optional<Zaaksysteem> findSysteem(ZaakId id) {
    return systemen.stream().filter(systeem -> systeem.sleutel().equals(id.systeem())).findFirst();
  }

  private List<Registers> registers(Aangemelde aangemelde, Tijdgrens tijdgrens) {
    return systemen.stream()
        .map(systeem -> new Registers(systeem, kluis, aangemelde, tijdgrens))
        .toList();
  }
}
