/** The JCC client, tested over HTTP. */
@NullMarked
package nl.zaakwijs.clients.jcc;

import org.jspecify.annotations.NullMarked;
