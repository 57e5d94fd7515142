/**
 * The resident's own personal record and travel documents. Called by {@code vraag} and the pages.
 */
@NullMarked
package nl.zaakwijs.portal.persoon;

import org.jspecify.annotations.NullMarked;
