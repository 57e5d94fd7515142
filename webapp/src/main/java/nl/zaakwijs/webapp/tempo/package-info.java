/**
 * How often one client may do something that costs much: ask, book, begin a login. A resource
 * method says so with {@code @Begrensd}; this package knows no page.
 */
@NullMarked
package nl.zaakwijs.webapp.tempo;

import org.jspecify.annotations.NullMarked;
