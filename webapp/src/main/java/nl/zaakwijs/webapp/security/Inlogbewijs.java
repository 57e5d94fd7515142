package nl.zaakwijs.webapp.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.token.AccessToken;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.UserInfoRequest;
import com.nimbusds.openid.connect.sdk.UserInfoResponse;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.claims.UserInfo;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import com.nimbusds.openid.connect.sdk.validators.AccessTokenValidator;
import com.nimbusds.openid.connect.sdk.validators.InvalidHashException;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.zaakwijs.portal.inwoner.Aangemelde;

/**
 * Exchanges the code of a login for its proof and verifies that: signature, issuer, audience,
 * nonce, times. Asks the userinfo endpoint only for what the id token does not tell.
 */
final class Inlogbewijs {
  /** Tokens, or that they are refused (RFC 6749, section 5.2); anything else is a failure. */
  private static final Set<Integer> ANTWOORDEN = Set.of(200, 400, 401);

  private final OidcInstellingen instellingen;
  private final BrokerHttp http;
  private final Clock clock;
  private final InwonerMapper mapper;

  Inlogbewijs(OidcInstellingen instellingen, BrokerHttp http, Clock clock) {
    this.instellingen = instellingen;
    this.http = http;
    this.clock = clock;
    this.mapper = new InwonerMapper(instellingen);
  }

  Inlogresultaat.Gelukt read(
      Brokergegevens.Stand broker,
      AuthorizationCode code,
      URI terug,
      Inlogpoging poging,
      Tijdslimiet limiet)
      throws InlogException, IOException {
    OIDCTokens tokens = exchange(broker, code, terug, poging, limiet);
    IDTokenClaimsSet idToken = verify(broker, tokens, poging);
    Map<String, Object> verified = idToken.toJSONObject();
    Map<String, Object> claims = new HashMap<>();
    if (!mapper.isComplete(verified)) {
      claims.putAll(userInfo(broker, tokens.getAccessToken(), idToken, limiet));
    }
    claims.putAll(verified);
    Aangemelde aangemelde = mapper.map(claims, clock.instant());
    return new Inlogresultaat.Gelukt(aangemelde, findHint(tokens.getIDToken(), verified));
  }

  private OIDCTokens exchange(
      Brokergegevens.Stand broker,
      AuthorizationCode code,
      URI terug,
      Inlogpoging poging,
      Tijdslimiet limiet)
      throws InlogException, IOException {
    TokenRequest request =
        new TokenRequest.Builder(
                broker.metadata().getTokenEndpointURI(),
                new ClientSecretBasic(
                    new ClientID(instellingen.clientId()), instellingen.clientSecret()),
                new AuthorizationCodeGrant(code, terug, new CodeVerifier(poging.verifier())))
            .build();
    HTTPResponse answer = http.send(request.toHTTPRequest(), limiet);
    if (!ANTWOORDEN.contains(answer.getStatusCode())) {
      throw new IOException("The token endpoint answered " + answer.getStatusCode());
    }
    try {
      TokenResponse response = OIDCTokenResponseParser.parse(answer);
      if (response instanceof OIDCTokenResponse success
          && success.getOIDCTokens().getIDToken() != null) {
        return success.getOIDCTokens();
      }
    } catch (ParseException e) {
      throw new IOException("The token endpoint's answer is unreadable");
    }
    throw new InlogException(Inlogmelding.NIET_GELUKT, "code was refused");
  }

  private static IDTokenClaimsSet verify(
      Brokergegevens.Stand broker, OIDCTokens tokens, Inlogpoging poging)
      throws InlogException, IOException {
    JWT idToken = tokens.getIDToken();
    try {
      IDTokenClaimsSet claims = broker.validator().validate(idToken, new Nonce(poging.nonce()));
      if (claims.getAccessTokenHash() != null) {
        AccessTokenValidator.validate(
            tokens.getAccessToken(),
            JWSAlgorithm.parse(idToken.getHeader().getAlgorithm().getName()),
            claims.getAccessTokenHash());
      }
      return claims;
    } catch (KeySourceException e) {
      throw new IOException("The broker's keys can't be had", e);
    } catch (BadJOSEException | JOSEException | InvalidHashException e) {
      throw new InlogException(Inlogmelding.NIET_GELUKT, "id token is not valid", e);
    }
  }

  private Map<String, Object> userInfo(
      Brokergegevens.Stand broker,
      AccessToken accessToken,
      IDTokenClaimsSet idToken,
      Tijdslimiet limiet)
      throws InlogException, IOException {
    URI endpoint = broker.metadata().getUserInfoEndpointURI();
    if (endpoint == null) {
      return Map.of();
    }
    UserInfo userInfo;
    try {
      UserInfoResponse response =
          UserInfoResponse.parse(
              http.send(new UserInfoRequest(endpoint, accessToken).toHTTPRequest(), limiet));
      userInfo = response.indicatesSuccess() ? response.toSuccessResponse().getUserInfo() : null;
    } catch (ParseException e) {
      throw new IOException("The userinfo endpoint's answer is unreadable");
    }
    if (userInfo == null || !idToken.getSubject().equals(userInfo.getSubject())) {
      throw new InlogException(Inlogmelding.NIET_GELUKT, "userinfo is not of this login");
    }
    return userInfo.toJSONObject();
  }

  /** A BSN never travels in an address, so a token with one can't end the broker's session. */
  private Optional<String> findHint(JWT idToken, Map<String, Object> claims) {
    return mapper.holdsBsn(claims) ? Optional.empty() : Optional.of(idToken.getParsedString());
  }
}
