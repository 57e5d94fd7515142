package nl.zaakwijs.sandbox.zgw;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import nl.zaakwijs.sandbox.http.Gate;
import nl.zaakwijs.sandbox.http.ProblemException;

/**
 * The access check of the ZGW standard: an HS256 token of a known client, not older than an hour.
 * Refuses with 403 and the code that Open Zaak uses.
 */
public final class TokenGate implements Gate {

  private static final String CLIENT_ID = "zaakwijs";
  private static final byte[] SECRET =
      "sandbox-geheim-van-minstens-32-tekens!".getBytes(StandardCharsets.UTF_8);
  private static final Duration MAX_AGE = Duration.ofHours(1);

  private final Clock clock;

  public TokenGate(Clock clock) {
    this.clock = clock;
  }

  @Override
  public void check(Context verzoek) {
    String header = verzoek.header("Authorization");
    if (header == null || !header.startsWith("Bearer ")) {
      throw ProblemException.forbidden(
          "not_authenticated", "Authenticatiegegevens zijn niet opgegeven.");
    }
    try {
      SignedJWT token = SignedJWT.parse(header.substring("Bearer ".length()));
      JWTClaimsSet claims = token.getJWTClaimsSet();
      if (!CLIENT_ID.equals(claims.getStringClaim("client_id"))) {
        throw ProblemException.forbidden(
            "invalid-client-identifier", "Client identifier bestaat niet.");
      }
      if (!JWSAlgorithm.HS256.equals(token.getHeader().getAlgorithm())
          || !token.verify(new MACVerifier(SECRET))) {
        throw ProblemException.forbidden(
            "invalid-jwt-signature", "Client credentials zijn niet geldig.");
      }
      checkTime(claims);
      verzoek.attribute(GEBRUIKER, claims.getStringClaim("user_id"));
      verzoek.attribute(NAMENS, claims.getStringClaim("user_representation"));
    } catch (ParseException | JOSEException e) {
      throw ProblemException.forbidden("jwt-was-invalid", "Het JWT is niet leesbaar.");
    }
  }

  private void checkTime(JWTClaimsSet claims) {
    Date issued = claims.getIssueTime();
    if (issued == null || claims.getIssuer() == null) {
      throw ProblemException.forbidden("jwt-missing-claim", "Het JWT mist iss of iat.");
    }
    Instant nu = clock.instant();
    Date expires = claims.getExpirationTime();
    if (!issued.toInstant().plus(MAX_AGE).isAfter(nu)
        || (expires != null && !expires.toInstant().isAfter(nu))) {
      throw ProblemException.forbidden("jwt-expired", "Het JWT is verlopen.");
    }
  }
}
