/**
 * Choose, book and see appointments, whatever system keeps them. Called by {@code vraag} and the
 * pages.
 */
@NullMarked
package nl.zaakwijs.portal.afspraken;

import org.jspecify.annotations.NullMarked;
