/**
 * The one place where a language model may write: the municipality's own passages in other words,
 * or a question that helps to choose between articles. What it writes is shown only after {@link
 * nl.zaakwijs.portal.herschrijving.Tekstcontrole}. Called by {@code vraag}, which makes the task,
 * and by the pages, which show the result.
 */
@NullMarked
package nl.zaakwijs.portal.herschrijving;

import org.jspecify.annotations.NullMarked;
