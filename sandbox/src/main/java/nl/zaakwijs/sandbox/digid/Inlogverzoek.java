package nl.zaakwijs.sandbox.digid;

import java.time.Instant;

/**
 * A login that a client asked for and that waits for a resident to choose. Already checked: client,
 * redirect address and PKCE challenge are right.
 *
 * @param nonce empty when the client sent none
 * @param challenge the S256 challenge
 */
record Inlogverzoek(
    String redirectUri,
    String state,
    String nonce,
    String challenge,
    String scope,
    Niveau gevraagd,
    Instant begonnen) {}
