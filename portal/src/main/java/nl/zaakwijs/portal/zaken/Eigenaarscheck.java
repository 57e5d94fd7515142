package nl.zaakwijs.portal.zaken;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import nl.zaakwijs.clients.catalogi.Zaaktype;
import nl.zaakwijs.clients.zaken.Rol;
import nl.zaakwijs.clients.zaken.Zaak;

/**
 * Decides whether a zaak is this resident's and may be shown; the only maker of {@link MijnZaak}.
 * It says no unless everything that it needs is there and says yes, and it says no before anything
 * else of the zaak is fetched.
 */
final class Eigenaarscheck {
  private static final String EXTERN = "extern";

  private final Set<String> rollen;
  private final Vertrouwelijkheid maximum;
  private final Zaaktypen zaaktypen;
  private final Kernvertaling vertaling;

  /** A zaak that passed the check, with what the check already fetched of it. */
  static final class Toegelaten {
    private final Zaak zaak;
    private final Zaaktype zaaktype;
    private final Zaaktypeinstelling instelling;
    private final List<Rol> rollen;
    private final Registers registers;

    private Toegelaten(
        Zaak zaak,
        Zaaktype zaaktype,
        Zaaktypeinstelling instelling,
        List<Rol> rollen,
        Registers registers) {
      this.zaak = zaak;
      this.zaaktype = zaaktype;
      this.instelling = instelling;
      this.rollen = List.copyOf(rollen);
      this.registers = registers;
    }

    Zaak zaak() {
      return zaak;
    }

    Zaaktype zaaktype() {
      return zaaktype;
    }

    /** What the municipality shows and allows for it. */
    Zaaktypeinstelling instelling() {
      return instelling;
    }

    List<Rol> rollen() {
      return rollen;
    }

    /** Those that it came from, for what more is asked of it. */
    Registers registers() {
      return registers;
    }

    ZaakId id() {
      return new ZaakId(registers.systeem().sleutel(), zaak.uuid());
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
    URI zaaktypeUrl = zaak.zaaktype();
    if (zaaktypeUrl == null || !maximum.allows(zaak.vertrouwelijkheidaanduiding())) {
      return refused();
    }
    return listRollen(zaak, registers)
        .thenCompose(
            list ->
                isEigenaar(zaak, list, registers)
                    ? admitOwned(zaak, zaaktypeUrl, list, registers)
                    : refused());
  }

  /** An admitted zaak in the words of a list. */
  CompletableFuture<MijnZaak> describe(Toegelaten own) {
    return vertaling
        .translate(own, own.registers())
        .thenApply(kern -> new MijnZaak(own.id(), kern));
  }

  private CompletableFuture<Optional<Toegelaten>> admitOwned(
      Zaak zaak, URI zaaktypeUrl, List<Rol> list, Registers registers) {
    return readZaaktype(zaak, zaaktypeUrl, registers)
        .thenApply(
            zaaktype -> {
              Zaaktypeinstelling instelling = zaaktypen.read(zaaktype);
              return zaaktype.indicatieInternOfExtern().equalsIgnoreCase(EXTERN)
                      && !instelling.verborgen()
                  ? Optional.of(new Toegelaten(zaak, zaaktype, instelling, list, registers))
                  : Optional.empty();
            });
  }

  private boolean isEigenaar(Zaak zaak, List<Rol> list, Registers registers) {
    return list.stream()
        .anyMatch(
            rol ->
                isOf(zaak, rol)
                    && registers.isEigen(rol)
                    && rollen.contains(rol.omschrijvingGeneriek()));
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
        ? registers.readZaaktype(url)
        : CompletableFuture.completedFuture(zaaktype);
  }

  private static CompletableFuture<Optional<Toegelaten>> refused() {
    return CompletableFuture.completedFuture(Optional.empty());
  }
}
