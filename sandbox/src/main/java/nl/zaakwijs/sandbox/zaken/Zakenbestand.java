package nl.zaakwijs.sandbox.zaken;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.zaakwijs.sandbox.catalogi.Catalogus;
import nl.zaakwijs.sandbox.zaad.Kenmerk;
import nl.zaakwijs.sandbox.zaad.Zaak;
import nl.zaakwijs.sandbox.zaad.Zaaktype;
import org.jspecify.annotations.Nullable;

/** All zaken of the seed, to be found by UUID. Says which UUIDs the parts of a zaak have. */
public final class Zakenbestand {

  /** Somebody's part in a zaak; index 0 is the initiator. */
  record Deelname(Zaak zaak, int index, String soort, String bsn, Zaak.@Nullable Rol rol) {

    UUID uuid() {
      return Kenmerk.of("rol", zaak.nummer(), index);
    }

    String betrokkeneType() {
      if (!bsn.isEmpty()) {
        return "natuurlijk_persoon";
      }
      Zaak.Organisatie organisatie = organisatie();
      if (organisatie != null) {
        return organisatie.vestiging() == null ? "niet_natuurlijk_persoon" : "vestiging";
      }
      return afdeling().isEmpty() ? "medewerker" : "organisatorische_eenheid";
    }

    /** The organisation that this is; null for anybody else. */
    Zaak.@Nullable Organisatie organisatie() {
      return rol == null && bsn.isEmpty() ? zaak.organisatie() : null;
    }

    String medewerker() {
      return rol == null ? "" : Objects.requireNonNullElse(rol.medewerker(), "");
    }

    String afdeling() {
      return rol == null ? "" : Objects.requireNonNullElse(rol.afdeling(), "");
    }

    String naam() {
      return rol == null ? "" : Objects.requireNonNullElse(rol.naam(), "");
    }

    boolean isGemachtigde() {
      return rol != null && rol.gemachtigde();
    }

    @Override
    public String toString() {
      return "Deelname[" + zaak.nummer() + ", " + soort + "]";
    }
  }

  /** A status with the zaak that it is of. */
  record Stand(Zaak zaak, int index) {}

  /** A document with the zaak that it is in. */
  public record Dossierstuk(Zaak zaak, int index, Zaak.Document document) {}

  /** A document that somebody brought to a zaak. */
  record Toegevoegd(UUID uuid, UUID zaak, String informatieobject, String titel) {}

  /** A besluit with the zaak that it came from. */
  public record Uitspraak(Zaak zaak, int index, Zaak.Besluit besluit) {}

  private final Catalogus catalogus;
  private final Map<UUID, Zaak> zaken = new LinkedHashMap<>();
  private final Map<UUID, Zaak> byResultaat = new LinkedHashMap<>();
  private final Map<UUID, Stand> standen = new LinkedHashMap<>();
  private final Map<String, List<Zaak>> byHoofdzaak = new LinkedHashMap<>();
  private final Map<String, Zaak> byNummer = new LinkedHashMap<>();
  private final Map<UUID, Dossierstuk> documenten = new LinkedHashMap<>();
  private final List<Toegevoegd> toegevoegd = new CopyOnWriteArrayList<>();

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
      byNummer.put(zaak.nummer(), zaak);
      String hoofdzaak = zaak.hoofdzaak();
      if (hoofdzaak != null) {
        byHoofdzaak.computeIfAbsent(hoofdzaak, nummer -> new ArrayList<>()).add(zaak);
      }
      for (int i = 0; i < zaak.statussen().size(); i++) {
        standen.put(statusUuid(zaak, i), new Stand(zaak, i));
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

  Optional<Stand> findStatus(UUID uuid) {
    return Optional.ofNullable(standen.get(uuid));
  }

  public Optional<Dossierstuk> findDocument(UUID uuid) {
    return Optional.ofNullable(documenten.get(uuid));
  }

  void add(Toegevoegd document) {
    toegevoegd.add(document);
  }

  List<Toegevoegd> listToegevoegd(Zaak zaak) {
    return toegevoegd.stream().filter(document -> document.zaak().equals(zaak.uuid())).toList();
  }

  /** Whether somebody brought this document to a zaak. */
  public boolean isToegevoegd(UUID informatieobject) {
    return toegevoegd.stream()
        .anyMatch(document -> document.informatieobject().endsWith("/" + informatieobject));
  }

  /** Of all zaken. */
  public List<Uitspraak> listBesluiten() {
    return zaken.values().stream().flatMap(Zakenbestand::besluiten).toList();
  }

  /** Of this zaak; none when it is unknown. */
  public List<Uitspraak> listBesluiten(UUID zaak) {
    return find(zaak).stream().flatMap(Zakenbestand::besluiten).toList();
  }

  private static Stream<Uitspraak> besluiten(Zaak zaak) {
    return IntStream.range(0, zaak.besluiten().size())
        .mapToObj(i -> new Uitspraak(zaak, i, zaak.besluiten().get(i)));
  }

  /** The zaken that are parts of this one. */
  List<Zaak> deelzaken(Zaak hoofdzaak) {
    return byHoofdzaak.getOrDefault(hoofdzaak.nummer(), List.of());
  }

  /** The zaak that this one is a part of. */
  Optional<Zaak> findHoofdzaak(Zaak deelzaak) {
    return Optional.ofNullable(deelzaak.hoofdzaak()).map(byNummer::get);
  }

  /** The zaaktypen, and as which server the registers answer. */
  public Catalogus catalogus() {
    return catalogus;
  }

  Zaaktype zaaktypeOf(Zaak zaak) {
    return catalogus.read(zaak.zaaktype());
  }

  List<Deelname> deelnamen(Zaak zaak) {
    List<Deelname> alle = new ArrayList<>();
    alle.add(new Deelname(zaak, 0, "initiator", Objects.requireNonNullElse(zaak.bsn(), ""), null));
    for (Zaak.Rol rol : zaak.rollen()) {
      alle.add(
          new Deelname(
              zaak, alle.size(), rol.soort(), Objects.requireNonNullElse(rol.bsn(), ""), rol));
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
    for (Zaak.Eigenschap eigenschap : zaak.eigenschappen()) {
      if (zaaktype.eigenschappen().stream()
          .noneMatch(soort -> soort.naam().equals(eigenschap.naam()))) {
        throw new IllegalStateException("no such eigenschap for " + zaak.nummer());
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
