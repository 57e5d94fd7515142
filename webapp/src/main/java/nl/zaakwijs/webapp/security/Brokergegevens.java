package nl.zaakwijs.webapp.security;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the broker says of itself: its addresses and keys. Fetched when a login first needs it, so
 * that we start without the broker, and kept for an hour.
 */
final class Brokergegevens {
  private static final Duration BEWAREN = Duration.ofHours(1);
  private static final long SLEUTELS_BEWAREN_MS = 15 * 60 * 1000L;
  private static final long SLEUTELS_WACHTEN_MS = 1_500;

  private final OidcInstellingen instellingen;
  private final BrokerHttp http;
  private final Clock clock;
  private volatile @Nullable Stand stand;

  Brokergegevens(OidcInstellingen instellingen, BrokerHttp http, Clock clock) {
    this.instellingen = instellingen;
    this.http = http;
    this.clock = clock;
  }

  /** The kept data, or fresh ones when those are old; the old ones when fresh ones can't be had. */
  Stand read(Tijdslimiet limiet) throws IOException {
    Stand kept = stand;
    if (kept != null && clock.instant().isBefore(kept.opgehaaldOp().plus(BEWAREN))) {
      return kept;
    }
    try {
      return refresh(limiet);
    } catch (IOException e) {
      if (kept != null) {
        return kept;
      }
      throw e;
    }
  }

  /** Fresh data; an {@code IOException} when the broker does not answer or not sensibly. */
  Stand refresh(Tijdslimiet limiet) throws IOException {
    Issuer issuer = new Issuer(instellingen.issuer());
    try {
      URI discovery = OIDCProviderMetadata.resolveURL(issuer).toURI();
      OIDCProviderMetadata metadata =
          OIDCProviderMetadata.parse(http.read(discovery, limiet.rest()));
      if (!metadata.getIssuer().getValue().equals(issuer.getValue())
          || metadata.getJWKSetURI() == null
          || metadata.getTokenEndpointURI() == null
          || metadata.getAuthorizationEndpointURI() == null) {
        throw new IOException("The broker describes another issuer, or not all we need");
      }
      Stand kept = stand;
      Stand fresh =
          new Stand(
              metadata,
              kept != null && kept.metadata().getJWKSetURI().equals(metadata.getJWKSetURI())
                  ? kept.validator()
                  : validator(issuer, metadata.getJWKSetURI()),
              clock.instant());
      stand = fresh;
      return fresh;
    } catch (GeneralException | URISyntaxException e) {
      throw new IOException("The broker's description of itself is unreadable", e);
    }
  }

  private IDTokenValidator validator(Issuer issuer, URI jwks) throws MalformedURLException {
    JWKSource<SecurityContext> keys =
        JWKSourceBuilder.<SecurityContext>create(jwks.toURL(), http)
            .cache(SLEUTELS_BEWAREN_MS, SLEUTELS_WACHTEN_MS)
            .refreshAheadCache(false)
            .retrying(false)
            .outageTolerant(4 * SLEUTELS_BEWAREN_MS)
            .build();
    return new IDTokenValidator(
        issuer,
        new ClientID(instellingen.clientId()),
        new JWSVerificationKeySelector<>(instellingen.handtekeningen(), keys),
        null);
  }

  /**
   * The broker at one moment.
   *
   * @param validator checks signature, issuer, audience, nonce and times of an id token; fetches
   *     new keys when a token names one that it does not know
   */
  record Stand(OIDCProviderMetadata metadata, IDTokenValidator validator, Instant opgehaaldOp) {}
}
