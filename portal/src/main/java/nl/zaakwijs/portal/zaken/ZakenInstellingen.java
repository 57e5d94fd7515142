package nl.zaakwijs.portal.zaken;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import nl.zaakwijs.clients.http.Secret;
import nl.zaakwijs.clients.http.Upstream;
import nl.zaakwijs.clients.http.ZgwCredentials;
import nl.zaakwijs.portal.instellingen.Instellingen;
import nl.zaakwijs.portal.instellingen.Tijden;
import org.jspecify.annotations.Nullable;

/**
 * Where the ZGW registers are, and what a resident may see in them.
 *
 * @param besluiten null when the municipality has no such register
 * @param rollen the generic roles that make a zaak the resident's own
 * @param maximum the highest confidentiality that is shown
 * @param tijd for everything that one page needs
 * @param catalogusBewaren how long the kinds of zaken and steps are remembered
 */
public record ZakenInstellingen(
    Upstream zaken,
    Upstream catalogi,
    Upstream documenten,
    @Nullable Upstream besluiten,
    ZgwCredentials credentials,
    Set<String> rollen,
    Vertrouwelijkheid maximum,
    Duration tijd,
    Duration catalogusBewaren) {
  private static final String SECRET = "zaakwijs.zgw.secret";
  private static final String ROLLEN = "zaakwijs.zgw.rollen";

  /** The roles in which a resident can be; the others are the municipality's own. */
  private static final Set<String> ROLLEN_VAN_INWONERS =
      Set.of("initiator", "mede_initiator", "belanghebbende", "klantcontacter");

  public ZakenInstellingen {
    rollen = Set.copyOf(rollen);
  }

  /** The configured registers. */
  public static ZakenInstellingen from(Instellingen instellingen) {
    return new ZakenInstellingen(
        instellingen.upstream("zaken", "zaakwijs.zaken.url"),
        instellingen.upstream("catalogi", "zaakwijs.catalogi.url"),
        instellingen.upstream("documenten", "zaakwijs.documenten.url"),
        instellingen.findUpstream("besluiten", "zaakwijs.besluiten.url").orElse(null),
        credentials(instellingen),
        rollen(instellingen),
        instellingen.choice(
            "zaakwijs.zgw.maximale-vertrouwelijkheid",
            Vertrouwelijkheid.class,
            Vertrouwelijkheid.ZAAKVERTROUWELIJK),
        Tijden.from(instellingen).pagina(),
        instellingen.duration("zaakwijs.catalogi.bewaren", "4h"));
  }

  private static ZgwCredentials credentials(Instellingen instellingen) {
    String clientId = instellingen.text("zaakwijs.zgw.client-id");
    Secret secret = instellingen.secret(SECRET);
    try {
      return new ZgwCredentials(clientId, secret);
    } catch (IllegalArgumentException e) {
      String detail = "must be at least " + ZgwCredentials.MIN_SECRET_BYTES + " bytes";
      Secret instead = new Secret("-".repeat(ZgwCredentials.MIN_SECRET_BYTES));
      return new ZgwCredentials(clientId, instellingen.reject(SECRET, detail, instead));
    }
  }

  private static Set<String> rollen(Instellingen instellingen) {
    List<String> rollen = instellingen.texts(ROLLEN, "initiator");
    if (rollen.isEmpty() || !ROLLEN_VAN_INWONERS.containsAll(rollen)) {
      return instellingen.reject(
          ROLLEN,
          "must be one or more of " + ROLLEN_VAN_INWONERS.stream().sorted().toList(),
          Set.of());
    }
    return Set.copyOf(rollen);
  }
}
