/**
 * The way from a question to a sealed {@link nl.zaakwijs.portal.vraag.Antwoord}, one step after
 * another. Called by the pages.
 */
@NullMarked
package nl.zaakwijs.portal.vraag;

import org.jspecify.annotations.NullMarked;
