package nl.zaakwijs.sandbox.zaken;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.zaakwijs.sandbox.catalogi.Catalogus;
import nl.zaakwijs.sandbox.zaad.Kenmerk;
import nl.zaakwijs.sandbox.zaad.Zaak;
import nl.zaakwijs.sandbox.zaad.Zaaktype;

/** All zaken of the seed, to be found by UUID. Says which UUIDs the parts of a zaak have. */
public final class Zakenbestand {

  /** Somebody's part in a zaak; index 0 is the initiator. */
  record Deelname(Zaak zaak, int index, String soort, String bsn, String medewerker) {

    UUID uuid() {
      return Kenmerk.of("rol", zaak.nummer(), index);
    }

    String betrokkeneType() {
      return bsn.isEmpty() ? "medewerker" : "natuurlijk_persoon";
    }

    @Override
    public String toString() {
      return "Deelname[" + zaak.nummer() + ", " + soort + "]";
    }
  }

  /** A document with the zaak that it is in. */
  public record Dossierstuk(Zaak zaak, int index, Zaak.Document document) {}

  private final Catalogus catalogus;
  private final Map<UUID, Zaak> zaken = new LinkedHashMap<>();
  private final Map<UUID, Zaak> byResultaat = new LinkedHashMap<>();
  private final Map<UUID, Dossierstuk> documenten = new LinkedHashMap<>();

  public Zakenbestand(List<Zaak> zaad, Catalogus catalogus) {
    this.catalogus = catalogus;
    List<Zaak> newestFirst = new ArrayList<>(zaad);
    newestFirst.sort(Comparator.comparing(Zaak::start).thenComparing(Zaak::nummer).reversed());
    for (Zaak zaak : newestFirst) {
      check(zaak);
      if (zaken.put(zaak.uuid(), zaak) != null) {
        throw new IllegalStateException("twice in the seed: " + zaak.nummer());
      }
      if (zaak.resultaat() != null) {
        byResultaat.put(resultaatUuid(zaak), zaak);
      }
      for (int i = 0; i < zaak.documenten().size(); i++) {
        documenten.put(documentUuid(zaak, i), new Dossierstuk(zaak, i, zaak.documenten().get(i)));
      }
    }
  }

  /** Newest first. */
  List<Zaak> list() {
    return List.copyOf(zaken.values());
  }

  Optional<Zaak> find(UUID uuid) {
    return Optional.ofNullable(zaken.get(uuid));
  }

  Optional<Zaak> findByResultaat(UUID uuid) {
    return Optional.ofNullable(byResultaat.get(uuid));
  }

  public Optional<Dossierstuk> findDocument(UUID uuid) {
    return Optional.ofNullable(documenten.get(uuid));
  }

  Catalogus catalogus() {
    return catalogus;
  }

  Zaaktype zaaktypeOf(Zaak zaak) {
    return catalogus.read(zaak.zaaktype());
  }

  List<Deelname> deelnamen(Zaak zaak) {
    List<Deelname> alle = new ArrayList<>();
    alle.add(new Deelname(zaak, 0, "initiator", zaak.bsn(), ""));
    for (Zaak.Rol rol : zaak.rollen()) {
      alle.add(
          new Deelname(
              zaak,
              alle.size(),
              rol.soort(),
              Objects.requireNonNullElse(rol.bsn(), ""),
              Objects.requireNonNullElse(rol.medewerker(), "")));
    }
    return alle;
  }

  /** Which step of the zaaktype a status is, from 1. */
  static int stap(Zaak zaak, int index) {
    return Objects.requireNonNullElse(zaak.statussen().get(index).stap(), index + 1);
  }

  static UUID statusUuid(Zaak zaak, int index) {
    return Kenmerk.of("status", zaak.nummer(), index);
  }

  static UUID resultaatUuid(Zaak zaak) {
    return Kenmerk.of("resultaat", zaak.nummer());
  }

  static UUID zioUuid(Zaak zaak, int index) {
    return Kenmerk.of("zaakinformatieobject", zaak.nummer(), index);
  }

  public static UUID documentUuid(Zaak zaak, int index) {
    return Kenmerk.of("document", zaak.nummer(), index);
  }

  private void check(Zaak zaak) {
    Zaaktype zaaktype = zaaktypeOf(zaak);
    for (int i = 0; i < zaak.statussen().size(); i++) {
      if (stap(zaak, i) > zaaktype.statustypen().size()) {
        throw new IllegalStateException("no such step for a status of " + zaak.nummer());
      }
    }
    Zaak.Resultaat resultaat = zaak.resultaat();
    if (resultaat != null
        && zaaktype.resultaattypen().stream()
            .noneMatch(soort -> soort.sleutel().equals(resultaat.type()))) {
      throw new IllegalStateException("no such resultaattype for " + zaak.nummer());
    }
  }
}
