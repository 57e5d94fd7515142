package nl.zaakwijs.sandbox.digid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.util.Map;
import java.util.UUID;

/**
 * Signs id_tokens with an RSA key that lives as long as the process. Recognises its own tokens
 * again, expired or not, as logout needs.
 */
final class Signer {

  // One key for the life of the process: making one takes a noticeable part of the start.
  private static final class Keys {
    static final RSAKey KEY = generate();

    private static RSAKey generate() {
      try {
        return new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
      } catch (JOSEException e) {
        throw new IllegalStateException("no RSA on this Java", e);
      }
    }
  }

  Map<String, Object> jwks() {
    return new JWKSet(Keys.KEY.toPublicJWK()).toJSONObject();
  }

  String sign(JWTClaimsSet claims) {
    SignedJWT jwt =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(Keys.KEY.getKeyID()).build(), claims);
    try {
      jwt.sign(new RSASSASigner(Keys.KEY));
    } catch (JOSEException e) {
      throw new IllegalStateException("own key refused", e);
    }
    return jwt.serialize();
  }

  boolean isOwn(String token) {
    try {
      return SignedJWT.parse(token).verify(new RSASSAVerifier(Keys.KEY.toRSAPublicKey()));
    } catch (ParseException | JOSEException e) {
      return false;
    }
  }
}
