package nl.zaakwijs.portal.inwoner;

import java.time.Instant;

/**
 * A resident who logged in. Made by {@code webapp.security} alone, from a verified login; whoever
 * holds one may show this person's own data and nobody else's.
 *
 * @param bsn whose data may be shown
 * @param niveau how sure the login is
 * @param ingelogdOp when the login was verified
 */
public record Inwoner(Bsn bsn, Betrouwbaarheidsniveau niveau, Instant ingelogdOp)
    implements Bezoeker {}
