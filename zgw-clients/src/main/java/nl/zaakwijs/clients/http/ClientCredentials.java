package nl.zaakwijs.clients.http;

import java.net.URI;

/**
 * What a token endpoint knows us by, for the client credentials of OAuth2 (RFC 6749, section 4.4).
 *
 * @param tokenUri where tokens are given
 * @param scope what the tokens have to be good for
 */
public record ClientCredentials(URI tokenUri, String clientId, Secret secret, String scope) {
  public ClientCredentials {
    if (clientId.isBlank() || scope.isBlank()) {
      throw new IllegalArgumentException("client credentials need a client id and a scope");
    }
  }
}
