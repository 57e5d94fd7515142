package nl.zaakwijs.portal.persoon;

import java.util.EnumSet;
import java.util.Set;
import nl.zaakwijs.clients.brp.InOnderzoek;
import nl.zaakwijs.clients.brp.Persoon;
import nl.zaakwijs.portal.persoon.Adres.Plaats;
import nl.zaakwijs.portal.persoon.Persoonsgegevens.Opschorting;
import nl.zaakwijs.portal.persoon.Persoonsgegevens.Reden;
import org.jspecify.annotations.Nullable;

/** From the register's person to what a resident is told of it. */
final class Persoonsvertaling {
  private Persoonsvertaling() {}

  static Persoonsgegevens translate(Persoon persoon, Set<Gegevenssoort> gevraagd) {
    return new Persoonsgegevens(
        gevraagd,
        orNull(persoon.volledigeNaam()),
        Datum.of(persoon.geboortedatum()),
        adres(persoon),
        orNull(persoon.gemeenteVanInschrijving()),
        inOnderzoek(persoon, gevraagd),
        persoon.geheimhouding(),
        opschorting(persoon));
  }

  private static Adres adres(Persoon persoon) {
    return new Adres(
        place(persoon),
        persoon.adresregels(),
        persoon.land(),
        Datum.of(persoon.adresSinds()),
        persoon.verblijftNietOpAdres());
  }

  private static Plaats place(Persoon persoon) {
    if (persoon.verblijfplaats().equals("VerblijfplaatsOnbekend")) {
      return Plaats.VERTROKKEN;
    }
    if (persoon.adresregels().isEmpty()) {
      return Plaats.ONBEKEND;
    }
    boolean buitenland =
        persoon.verblijfplaats().equals("VerblijfplaatsBuitenland") || !persoon.land().isEmpty();
    return buitenland ? Plaats.BUITENLAND : Plaats.NEDERLAND;
  }

  private static Set<Gegevenssoort> inOnderzoek(Persoon persoon, Set<Gegevenssoort> gevraagd) {
    InOnderzoek groepen = persoon.inOnderzoek();
    Set<Gegevenssoort> soorten = EnumSet.noneOf(Gegevenssoort.class);
    if (groepen.naam()) {
      soorten.add(Gegevenssoort.NAAM);
    }
    if (groepen.geboorte()) {
      soorten.add(Gegevenssoort.GEBOORTEDATUM);
    }
    if (groepen.adres()) {
      soorten.add(Gegevenssoort.ADRES);
    }
    if (groepen.persoon()) {
      soorten.add(Gegevenssoort.GEMEENTE);
    }
    soorten.retainAll(gevraagd);
    return soorten;
  }

  private static @Nullable Opschorting opschorting(Persoon persoon) {
    nl.zaakwijs.clients.brp.Opschorting opschorting = persoon.opschorting();
    if (opschorting == null) {
      return null;
    }
    Reden reden =
        switch (opschorting.code()) {
          case "O" -> Reden.OVERLEDEN;
          case "E" -> Reden.GEEMIGREERD;
          case "M" -> Reden.MINISTERIEEL_BESLUIT;
          case "R" -> Reden.NIET_INGEZETENE;
          default -> Reden.ONBEKEND;
        };
    return new Opschorting(reden, Datum.of(opschorting.datum()));
  }

  private static @Nullable String orNull(String text) {
    return text.isBlank() ? null : text;
  }
}
