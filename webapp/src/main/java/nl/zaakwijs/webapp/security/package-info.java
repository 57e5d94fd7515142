/**
 * Who is at the door: login with DigiD over OpenID Connect, the session and its limits, access to
 * pages, protection of forms, headers. Every page may use {@code Bezoek}, {@code Rollen} and the
 * reasons that it names; {@code Inwoner} is made here alone.
 */
@NullMarked
package nl.zaakwijs.webapp.security;

import org.jspecify.annotations.NullMarked;
