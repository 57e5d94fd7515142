package nl.zaakwijs.portal.zaken;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import nl.zaakwijs.clients.catalogi.Zaaktype;
import nl.zaakwijs.clients.zaken.Rol;
import nl.zaakwijs.clients.zaken.Zaak;

/**
 * Decides whether a zaak is this resident's and may be shown; the only maker of {@link MijnZaak}.
 * It says no unless everything that it needs is there and says yes. No document of a zaak is asked
 * for before it is proven to be the resident's; its steps and the list of its documents are, see
 * {@link Registers#beginMet}.
 */
final class Eigenaarscheck {
  private static final String EXTERN = "extern";

  private final Set<String> rollen;
  private final Vertrouwelijkheid maximum;
  private final Zaaktypen zaaktypen;
  private final Kernvertaling vertaling;

  /** A zaak that passed the check, with what the check already fetched of it. */
  static final class Toegelaten {
    private final Kandidaat kandidaat;
    private final List<Rol> rollen;

    private Toegelaten(Kandidaat kandidaat, List<Rol> rollen) {
      this.kandidaat = kandidaat;
      this.rollen = List.copyOf(rollen);
    }

    Kandidaat kandidaat() {
      return kandidaat;
    }

    Zaak zaak() {
      return kandidaat.zaak();
    }

    Zaaktype zaaktype() {
      return kandidaat.zaaktype();
    }

    /** What the municipality shows and allows for it. */
    Zaaktypeinstelling instelling() {
      return kandidaat.instelling();
    }

    List<Rol> rollen() {
      return rollen;
    }

    /** Those that it came from, for what more is asked of it. */
    Registers registers() {
      return kandidaat.registers();
    }

    ZaakId id() {
      return new ZaakId(registers().systeem().sleutel(), zaak().uuid());
    }
  }

  /** A zaak that is this resident's by its roles. Whether it may be shown is another question. */
  static final class Bezit {
    private final Zaak zaak;
    private final Registers registers;
    private final List<Rol> rollen;

    private Bezit(Zaak zaak, Registers registers, List<Rol> rollen) {
      this.zaak = zaak;
      this.registers = registers;
      this.rollen = rollen;
    }

    Zaak zaak() {
      return zaak;
    }

    Registers registers() {
      return registers;
    }
  }

  Eigenaarscheck(
      Set<String> rollen, Vertrouwelijkheid maximum, Zaaktypen zaaktypen, Kernvertaling vertaling) {
    this.rollen = rollen;
    this.maximum = maximum;
    this.zaaktypen = zaaktypen;
    this.vertaling = vertaling;
  }

  /**
   * The zaak, when it is this resident's and may be shown; else empty. Fails when a register did
   * not tell enough to know.
   */
  CompletableFuture<Optional<Toegelaten>> admit(Zaak zaak, Registers registers) {
    return admit(zaak, registers, bezit -> {});
  }

  /**
   * @param meanwhile what is asked as soon as the zaak is proven to be the resident's
   */
  CompletableFuture<Optional<Toegelaten>> admit(
      Zaak zaak, Registers registers, Consumer<Bezit> meanwhile) {
    if (!maximum.allows(zaak.vertrouwelijkheidaanduiding())) {
      return nothing();
    }
    CompletableFuture<Optional<Bezit>> bezit = prove(zaak, registers);
    CompletableFuture<Optional<Kandidaat>> considered = consider(zaak, registers);
    return bezit.thenCompose(
        eigen -> {
          eigen.ifPresent(meanwhile);
          return eigen
              .map(own -> considered.thenApply(found -> found.map(toe -> admitted(toe, own))))
              .orElseGet(Eigenaarscheck::nothing);
        });
  }

  private static Toegelaten admitted(Kandidaat kandidaat, Bezit bezit) {
    return new Toegelaten(kandidaat, bezit.rollen);
  }

  private CompletableFuture<Optional<Bezit>> prove(Zaak zaak, Registers registers) {
    return listRollen(zaak, registers)
        .thenApply(all -> all.stream().filter(rol -> isOf(zaak, rol)).toList())
        .thenApply(
            list ->
                isEigenaar(list, registers)
                    ? Optional.of(new Bezit(zaak, registers, list))
                    : Optional.empty());
  }

  /** The zaak, when it may be shown to whose it is; else empty. */
  CompletableFuture<Optional<Kandidaat>> consider(Zaak zaak, Registers registers) {
    URI url = zaak.zaaktype();
    if (url == null || !maximum.allows(zaak.vertrouwelijkheidaanduiding())) {
      return nothing();
    }
    return readZaaktype(zaak, url, registers)
        .thenApply(
            zaaktype -> {
              Zaaktypeinstelling instelling = zaaktypen.read(zaaktype);
              return zaaktype.indicatieInternOfExtern().equalsIgnoreCase(EXTERN)
                      && !instelling.verborgen()
                  ? Optional.of(new Kandidaat(zaak, zaaktype, instelling, registers))
                  : Optional.empty();
            });
  }

  /**
   * Asks now for what showing this zaak will take, if it may be shown. As with {@link
   * Registers#beginMet}, of a zaak that may not nothing is read, shown or kept.
   */
  void begin(Zaak zaak, Registers registers) {
    if (maximum.allows(zaak.vertrouwelijkheidaanduiding())) {
      CompletableFuture<?> unused = listRollen(zaak, registers);
      vertaling.begin(zaak, registers);
    }
  }

  /** An admitted zaak in the words of a list. */
  CompletableFuture<MijnZaak> describe(Toegelaten own) {
    return vertaling.translate(own.kandidaat()).thenApply(kern -> new MijnZaak(own.id(), kern));
  }

  /**
   * The same of one that has yet to be admitted; empty when it is not. The words are fetched
   * meanwhile, and dropped when they are not for this resident.
   */
  CompletableFuture<Optional<MijnZaak>> show(Kandidaat kandidaat) {
    CompletableFuture<Optional<Toegelaten>> admitted =
        admit(kandidaat.zaak(), kandidaat.registers());
    CompletableFuture<MijnZaak.Kern> kern = vertaling.translate(kandidaat);
    return admitted.thenCompose(
        found ->
            found
                .map(own -> kern.thenCompose(ready -> describe(own)).thenApply(Optional::of))
                .orElseGet(Eigenaarscheck::nothing));
  }

  private boolean isEigenaar(List<Rol> list, Registers registers) {
    return list.stream().anyMatch(rol -> registers.isEigen(rol) && makesOwn(rol));
  }

  /** Who acts for another in a zaak, sees it only where the municipality says so. */
  private boolean makesOwn(Rol rol) {
    return rollen.contains(rol.omschrijvingGeneriek())
        && (rollen.contains(ZakenInstellingen.GEMACHTIGDE)
            || !rol.indicatieMachtiging().equals(ZakenInstellingen.GEMACHTIGDE));
  }

  /** A register that forgets the filter gives the roles of other zaken too. */
  private static boolean isOf(Zaak zaak, Rol rol) {
    return rol.zaak() == null || rol.zaak().equals(zaak.url());
  }

  /** Those that came along, else asked for: some registers send none along, or an empty list. */
  private static CompletableFuture<List<Rol>> listRollen(Zaak zaak, Registers registers) {
    List<Rol> rollen = zaak.expand().rollen();
    return rollen == null || rollen.isEmpty()
        ? registers.listRollen(zaak)
        : CompletableFuture.completedFuture(rollen);
  }

  private static CompletableFuture<Zaaktype> readZaaktype(Zaak zaak, URI url, Registers registers) {
    Zaaktype zaaktype = zaak.expand().zaaktype();
    return zaaktype == null
        ? registers.catalogus(all -> all.readZaaktype(url))
        : CompletableFuture.completedFuture(zaaktype);
  }

  private static <T> CompletableFuture<Optional<T>> nothing() {
    return CompletableFuture.completedFuture(Optional.empty());
  }
}
