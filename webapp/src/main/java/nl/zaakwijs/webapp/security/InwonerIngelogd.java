package nl.zaakwijs.webapp.security;

import nl.zaakwijs.portal.inwoner.Aangemelde;

/**
 * Someone has just logged in, in the session of this request. What a page kept of whoever used the
 * browser before is not theirs: it has to go, except a question that waits for this very login.
 */
public record InwonerIngelogd(Aangemelde aangemelde) {}
