/**
 * What the municipality asks of a resident, and proof that it is asked of this one. Called by
 * {@code vraag} and the pages.
 */
@NullMarked
package nl.zaakwijs.portal.taken;

import org.jspecify.annotations.NullMarked;
