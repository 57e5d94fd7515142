/**
 * A client for the pages and files of one website, such as the municipality's own. Used by {@code
 * nl.zaakwijs.portal.kennis} only.
 */
@NullMarked
package nl.zaakwijs.clients.web;

import org.jspecify.annotations.NullMarked;
