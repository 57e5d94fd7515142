/** What the server has to do before the first request. Nobody calls it but the server. */
@NullMarked
package nl.zaakwijs.webapp.start;

import org.jspecify.annotations.NullMarked;
