package nl.zaakwijs.portal.zaken;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Zaken as the ownership check would give them, for tests of who shows them. */
@NullMarked
public final class VoorbeeldZaken {
  private VoorbeeldZaken() {}

  public static MijnZaak open(String zaaknummer, String naam) {
    return of(zaaknummer, naam, null);
  }

  public static MijnZaak closed(String zaaknummer, String naam) {
    return of(zaaknummer, naam, LocalDate.of(2026, 5, 1));
  }

  /** Nothing is known of these but the zaak itself. */
  public static Optional<Zaakfeiten> findFeiten(MijnZaken zaken, ZaakId id) {
    return zaken.zaken().stream()
        .filter(zaak -> zaak.id().equals(id))
        .findFirst()
        .map(zaak -> new Zaakfeiten(zaak, null, null, null, null, null, Set.of()));
  }

  private static MijnZaak of(String zaaknummer, String naam, @Nullable LocalDate einddatum) {
    return new MijnZaak(
        new ZaakId("", UUID.nameUUIDFromBytes(zaaknummer.getBytes(StandardCharsets.UTF_8))),
        new MijnZaak.Kern(
            zaaknummer,
            Tweetalig.of(naam),
            naam,
            null,
            LocalDate.of(2026, 1, 1),
            einddatum,
            null,
            null,
            null,
            List.of(),
            false));
  }
}
