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
 * Signs id_tokens with an RSA key that lives as long as the sandbox. Recognises its own tokens
 * again, expired or not, as logout needs.
 */
final class Signer {

  private final RSAKey key;

  Signer() {
    try {
      key = new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException("no RSA on this Java", e);
    }
  }

  Map<String, Object> jwks() {
    return new JWKSet(key.toPublicJWK()).toJSONObject();
  }

  String sign(JWTClaimsSet claims) {
    SignedJWT jwt =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims);
    try {
      jwt.sign(new RSASSASigner(key));
    } catch (JOSEException e) {
      throw new IllegalStateException("own key refused", e);
    }
    return jwt.serialize();
  }

  boolean isOwn(String token) {
    try {
      return SignedJWT.parse(token).verify(new RSASSAVerifier(key.toRSAPublicKey()));
    } catch (ParseException | JOSEException e) {
      return false;
    }
  }
}
