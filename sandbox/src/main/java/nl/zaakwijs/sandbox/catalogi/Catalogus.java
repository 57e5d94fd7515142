package nl.zaakwijs.sandbox.catalogi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.zaakwijs.sandbox.http.Address;
import nl.zaakwijs.sandbox.zaad.Kenmerk;
import nl.zaakwijs.sandbox.zaad.Zaaktype;
import nl.zaakwijs.sandbox.zgw.Profiel;
import nl.zaakwijs.sandbox.zgw.Profielen;

/**
 * All types, to be found by the key of the seed or by their UUID. Says which UUID a type has, and
 * how it looks as JSON.
 */
public final class Catalogus {

  /** A step of a zaaktype, numbered from 1. */
  record Stap(Zaaktype zaaktype, int volgnummer) {}

  /** A result of a zaaktype. */
  record Uitkomst(Zaaktype zaaktype, Zaaktype.Resultaattype resultaattype) {}

  /** A kind of fact that zaken of a zaaktype have. */
  record Kenmerksoort(Zaaktype zaaktype, Zaaktype.Eigenschap eigenschap) {}

  /** A part that somebody can have in zaken of a zaaktype. */
  record Rolsoort(Zaaktype zaaktype, String soort) {}

  private static final List<String> ROLLEN =
      List.of("initiator", "belanghebbende", "behandelaar", "adviseur", "mede_initiator");

  private final Profielen profielen;
  private final Map<String, Zaaktype> bySleutel = new LinkedHashMap<>();
  private final Map<UUID, Zaaktype> zaaktypen = new LinkedHashMap<>();
  private final Map<UUID, Stap> stappen = new LinkedHashMap<>();
  private final Map<UUID, Uitkomst> uitkomsten = new LinkedHashMap<>();
  private final Map<UUID, Kenmerksoort> kenmerksoorten = new LinkedHashMap<>();
  private final Map<UUID, Rolsoort> rolsoorten = new LinkedHashMap<>();

  /**
   * @param profielen as which kind of server it answers
   */
  public Catalogus(List<Zaaktype> zaad, Profielen profielen) {
    this.profielen = profielen;
    for (Zaaktype zaaktype : zaad) {
      bySleutel.put(zaaktype.sleutel(), zaaktype);
      zaaktypen.put(uuidOf(zaaktype), zaaktype);
      for (int i = 1; i <= zaaktype.statustypen().size(); i++) {
        stappen.put(statustypeUuid(zaaktype, i), new Stap(zaaktype, i));
      }
      for (Zaaktype.Resultaattype soort : zaaktype.resultaattypen()) {
        uitkomsten.put(resultaattypeUuid(zaaktype, soort.sleutel()), new Uitkomst(zaaktype, soort));
      }
      for (Zaaktype.Eigenschap soort : zaaktype.eigenschappen()) {
        kenmerksoorten.put(
            eigenschapUuid(zaaktype, soort.naam()), new Kenmerksoort(zaaktype, soort));
      }
      for (String rol : ROLLEN) {
        rolsoorten.put(roltypeUuid(zaaktype, rol), new Rolsoort(zaaktype, rol));
      }
    }
  }

  /**
   * The zaaktype with this key.
   *
   * @throws IllegalStateException when the seed points to a zaaktype that it doesn't have
   */
  public Zaaktype read(String sleutel) {
    Zaaktype zaaktype = bySleutel.get(sleutel);
    if (zaaktype == null) {
      throw new IllegalStateException("no such zaaktype in the seed: " + sleutel);
    }
    return zaaktype;
  }

  public static UUID uuidOf(Zaaktype zaaktype) {
    return Kenmerk.of("zaaktype", zaaktype.sleutel());
  }

  public static UUID statustypeUuid(Zaaktype zaaktype, int volgnummer) {
    return Kenmerk.of("statustype", zaaktype.sleutel(), volgnummer);
  }

  public static UUID resultaattypeUuid(Zaaktype zaaktype, String sleutel) {
    return Kenmerk.of("resultaattype", zaaktype.sleutel() + "/" + sleutel);
  }

  public static UUID roltypeUuid(Zaaktype zaaktype, String soort) {
    return Kenmerk.of("roltype", zaaktype.sleutel() + "/" + soort);
  }

  public static UUID eigenschapUuid(Zaaktype zaaktype, String naam) {
    return Kenmerk.of("eigenschap", zaaktype.sleutel() + "/" + naam);
  }

  /** The kind of document with this key: what goes out is a letter, what comes in is not. */
  public static UUID informatieobjecttypeUuid(String soort) {
    return Kenmerk.of("informatieobjecttype", soort);
  }

  /** The one kind of besluit that there is. */
  public static UUID besluittypeUuid() {
    return Kenmerk.of("besluittype", "beschikking");
  }

  public Optional<Map<String, Object>> findZaaktype(UUID uuid, Address adres) {
    return Optional.ofNullable(zaaktypen.get(uuid))
        .map(zaaktype -> CatalogiJson.zaaktype(zaaktype, adres));
  }

  public Optional<Map<String, Object>> findStatustype(UUID uuid, Address adres) {
    return Optional.ofNullable(stappen.get(uuid)).map(stap -> toJson(stap, adres));
  }

  public Optional<Map<String, Object>> findResultaattype(UUID uuid, Address adres) {
    return Optional.ofNullable(uitkomsten.get(uuid)).map(uitkomst -> toJson(uitkomst, adres));
  }

  public Optional<Map<String, Object>> findInformatieobjecttype(UUID uuid, Address adres) {
    return CatalogiJson.INFORMATIEOBJECTTYPEN.entrySet().stream()
        .filter(soort -> informatieobjecttypeUuid(soort.getKey()).equals(uuid))
        .findFirst()
        .map(soort -> CatalogiJson.informatieobjecttype(soort.getKey(), soort.getValue(), adres));
  }

  List<Map<String, Object>> listInformatieobjecttypen(Address adres) {
    return CatalogiJson.INFORMATIEOBJECTTYPEN.entrySet().stream()
        .map(soort -> CatalogiJson.informatieobjecttype(soort.getKey(), soort.getValue(), adres))
        .toList();
  }

  public Optional<Map<String, Object>> findRoltype(UUID uuid, Address adres) {
    return Optional.ofNullable(rolsoorten.get(uuid))
        .map(rolsoort -> CatalogiJson.roltype(rolsoort, adres));
  }

  public Optional<Map<String, Object>> findEigenschap(UUID uuid, Address adres) {
    return Optional.ofNullable(kenmerksoorten.get(uuid))
        .map(soort -> CatalogiJson.eigenschap(soort, adres));
  }

  public Optional<Map<String, Object>> findBesluittype(UUID uuid, Address adres) {
    return uuid.equals(besluittypeUuid())
        ? Optional.of(CatalogiJson.besluittype(adres))
        : Optional.empty();
  }

  Map<String, Object> toJson(Stap stap, Address adres) {
    return CatalogiJson.statustype(stap, profielen.get(), adres);
  }

  Map<String, Object> toJson(Uitkomst uitkomst, Address adres) {
    return CatalogiJson.resultaattype(uitkomst, profielen.get(), adres);
  }

  /** As which kind of server the registers of this catalogue answer. */
  public Profiel profiel() {
    return profielen.get();
  }

  /** The steps of a zaaktype in their order; of all zaaktypen when the UUID is empty. */
  List<Stap> listStappen(Optional<UUID> zaaktype) {
    return stappen.values().stream().filter(stap -> isVan(zaaktype, stap.zaaktype())).toList();
  }

  /** The results that a zaaktype has; of all zaaktypen when the UUID is empty. */
  List<Uitkomst> listUitkomsten(Optional<UUID> zaaktype) {
    return uitkomsten.values().stream()
        .filter(uitkomst -> isVan(zaaktype, uitkomst.zaaktype()))
        .toList();
  }

  private static boolean isVan(Optional<UUID> gezocht, Zaaktype zaaktype) {
    return gezocht.isEmpty() || gezocht.get().equals(uuidOf(zaaktype));
  }
}
