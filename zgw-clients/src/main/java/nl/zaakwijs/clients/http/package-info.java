/**
 * What all upstream clients share: one failure type, tokens, time limits, size limits, the check on
 * links that an upstream returns, and tolerant JSON. Used by the clients; {@code portal} uses only
 * the configuration records, {@link nl.zaakwijs.clients.http.Gebruiker} and {@link
 * nl.zaakwijs.clients.http.UpstreamException}.
 */
@NullMarked
package nl.zaakwijs.clients.http;

import org.jspecify.annotations.NullMarked;
