/** The scanner's client, tested over a socket. */
@NullMarked
package nl.zaakwijs.clients.clamd;

import org.jspecify.annotations.NullMarked;
