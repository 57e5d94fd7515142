package nl.zaakwijs.portal.zaken;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import nl.zaakwijs.portal.instellingen.Instellingen;
import nl.zaakwijs.portal.instellingen.Tijden;

/**
 * Where the ZGW registers are, and what a resident may see in them.
 *
 * @param systemen at least one; their zaken are shown together
 * @param rollen the generic roles that make a zaak the resident's own
 * @param maximum the highest confidentiality that is shown
 * @param tijd for everything that one page needs
 * @param catalogusBewaren how long the kinds of zaken and steps are remembered
 * @param geleerdBewaren how long it is remembered what a zaaksysteem can't do
 * @param zaaktypen what is shown and allowed per zaaktype
 */
public record ZakenInstellingen(
    List<Zaaksysteeminstellingen> systemen,
    Set<String> rollen,
    Vertrouwelijkheid maximum,
    Duration tijd,
    Duration catalogusBewaren,
    Duration geleerdBewaren,
    Zaaktypen zaaktypen) {
  private static final String ROLLEN = "zaakwijs.zgw.rollen";

  /** The roles in which a resident can be; the others are the municipality's own. */
  private static final Set<String> ROLLEN_VAN_INWONERS =
      Set.of("initiator", "mede_initiator", "belanghebbende", "klantcontacter");

  /** Among the roles: who acts for another in one of them is in it as well. */
  static final String GEMACHTIGDE = "gemachtigde";

  public ZakenInstellingen {
    systemen = List.copyOf(systemen);
    rollen = Set.copyOf(rollen);
  }

  /** The configured registers. */
  public static ZakenInstellingen from(Instellingen instellingen) {
    return new ZakenInstellingen(
        Zaaksysteeminstellingen.list(instellingen),
        rollen(instellingen),
        instellingen.choice(
            "zaakwijs.zgw.maximale-vertrouwelijkheid",
            Vertrouwelijkheid.class,
            Vertrouwelijkheid.ZAAKVERTROUWELIJK),
        Tijden.from(instellingen).pagina(),
        instellingen.duration("zaakwijs.catalogi.bewaren", "4h"),
        instellingen.duration("zaakwijs.zgw.geleerd.bewaren", "1h"),
        Zaaktypen.from(instellingen));
  }

  private static Set<String> rollen(Instellingen instellingen) {
    List<String> rollen = instellingen.texts(ROLLEN, "initiator");
    List<String> echte = rollen.stream().filter(rol -> !rol.equals(GEMACHTIGDE)).toList();
    if (echte.isEmpty() || !ROLLEN_VAN_INWONERS.containsAll(echte)) {
      return instellingen.reject(
          ROLLEN,
          "must be one or more of "
              + ROLLEN_VAN_INWONERS.stream().sorted().toList()
              + ", and possibly "
              + GEMACHTIGDE,
          Set.of());
    }
    return Set.copyOf(rollen);
  }
}
