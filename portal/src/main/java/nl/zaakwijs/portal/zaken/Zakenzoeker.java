package nl.zaakwijs.portal.zaken;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import nl.zaakwijs.clients.zaken.Rol;
import nl.zaakwijs.clients.zaken.Zaak;
import nl.zaakwijs.portal.storing.Onderdeel;
import nl.zaakwijs.portal.storing.StoringException;
import nl.zaakwijs.portal.zaken.Eigenaarscheck.Toegelaten;

/**
 * Finds the resident's zaken in all zaaksystemen at the same time. One that fails does not keep the
 * others; it is named.
 */
final class Zakenzoeker {
  private final Eigenaarscheck eigenaarscheck;
  private final Set<String> rollen;

  /**
   * What was found.
   *
   * @param onvolledig whether something could not be fetched or checked
   * @param ontbreekt the zaaksystemen that gave nothing, as far as residents know their names
   */
  record Gevonden(List<Kandidaat> eigen, boolean onvolledig, List<String> ontbreekt) {}

  /**
   * @param rollen the generic roles that make a zaak the resident's own
   */
  Zakenzoeker(Eigenaarscheck eigenaarscheck, Set<String> rollen) {
    this.eigenaarscheck = eigenaarscheck;
    this.rollen = rollen;
  }

  /**
   * What may be shown and is the resident's, as far as the registers filter: each still has to be
   * admitted before it is shown. Fails when there is nothing and something could not be had.
   *
   * @param keuze which of them will be shown, so that they can be asked more of meanwhile
   * @param alles whether no register is trusted to filter
   */
  CompletableFuture<Gevonden> list(List<Registers> systemen, Zakenkeuze keuze, boolean alles) {
    return Deels.all(systemen.stream().map(registers -> list(registers, keuze, alles)).toList())
        .thenApply(delen -> merged(delen.waarde(), delen.onvolledig()));
  }

  private CompletableFuture<Gevonden> list(Registers registers, Zakenkeuze keuze, boolean alles) {
    List<CompletableFuture<List<Zaak>>> searches =
        rollen.stream()
            .filter(rol -> !rol.equals(ZakenInstellingen.GEMACHTIGDE))
            .flatMap(rol -> registers.searchZaken(rol).stream())
            .toList();
    if (searches.isEmpty()) {
      // This zaaksysteem can't be asked for such an organisation, which is not that it has nothing.
      return CompletableFuture.completedFuture(present(List.of(), true, registers));
    }
    return Deels.all(searches)
        .thenCompose(
            found ->
                check(distinct(found.waarde()), registers, keuze, alles)
                    .thenApply(
                        checked ->
                            present(
                                checked.waarde(),
                                found.onvolledig() || checked.onvolledig(),
                                registers)));
  }

  /**
   * While the catalogue still has to tell of what kind they are, those that will likely be shown
   * are asked for more already; of a register that filters, for only then are they the resident's.
   */
  private CompletableFuture<Deels<List<Optional<Kandidaat>>>> check(
      List<Zaak> zaken, Registers registers, Zakenkeuze keuze, boolean alles) {
    CompletableFuture<Deels<List<Optional<Kandidaat>>>> checked =
        Deels.all(zaken.stream().map(zaak -> check(zaak, registers, alles)).toList());
    if (!checked.isDone() && !alles && registers.systeem().vermogens().filtertRollen()) {
      keuze.expect(zaken).forEach(zaak -> eigenaarscheck.begin(zaak, registers));
    }
    return checked;
  }

  /**
   * As much as can be checked now: of a register that filters, roles that did not come can wait.
   */
  private CompletableFuture<Optional<Kandidaat>> check(
      Zaak zaak, Registers registers, boolean alles) {
    List<Rol> rollen = zaak.expand().rollen();
    boolean later =
        (rollen == null || rollen.isEmpty())
            && !alles
            && registers.systeem().vermogens().filtertRollen();
    return later
        ? eigenaarscheck.consider(zaak, registers)
        : eigenaarscheck
            .admit(zaak, registers)
            .thenApply(admitted -> admitted.map(Toegelaten::kandidaat));
  }

  private static List<Zaak> distinct(List<List<Zaak>> found) {
    Map<UUID, Zaak> byId = new LinkedHashMap<>();
    found.forEach(list -> list.forEach(zaak -> byId.putIfAbsent(zaak.uuid(), zaak)));
    return List.copyOf(byId.values());
  }

  private static Gevonden present(
      List<Optional<Kandidaat>> checked, boolean onvolledig, Registers registers) {
    List<Kandidaat> own = checked.stream().flatMap(Optional::stream).toList();
    return new Gevonden(
        own,
        onvolledig,
        own.isEmpty() && onvolledig ? registers.systeem().naam().stream().toList() : List.of());
  }

  private static Gevonden merged(List<Gevonden> delen, boolean ooitOnvolledig) {
    List<Kandidaat> own = delen.stream().flatMap(deel -> deel.eigen().stream()).toList();
    boolean onvolledig = ooitOnvolledig || delen.stream().anyMatch(Gevonden::onvolledig);
    if (own.isEmpty() && onvolledig) {
      // An empty list would say that there are none.
      throw new StoringException(
          Onderdeel.ZAKEN, new IllegalStateException("Not one zaak could be fetched and checked"));
    }
    return new Gevonden(
        own, onvolledig, delen.stream().flatMap(deel -> deel.ontbreekt().stream()).toList());
  }
}
