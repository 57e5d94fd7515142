/** Whose zaak, what may be seen of it, and what it means. Called by {@code vraag} and the pages. */
@NullMarked
package nl.zaakwijs.portal.zaken;

import org.jspecify.annotations.NullMarked;
