/**
 * The municipality's knowledge: articles, index, retrieval, and why a passage was chosen. Called by
 * {@code vraag}.
 */
@NullMarked
package nl.zaakwijs.portal.kennis;

import org.jspecify.annotations.NullMarked;
