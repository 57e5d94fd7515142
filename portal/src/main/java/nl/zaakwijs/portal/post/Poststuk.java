package nl.zaakwijs.portal.post;

import java.util.UUID;

/**
 * A mail that this node may send now, and no other.
 *
 * @param id the same at every attempt
 * @param poging how many attempts there were, this one included
 */
record Poststuk(UUID id, Postbericht bericht, int poging) {}
