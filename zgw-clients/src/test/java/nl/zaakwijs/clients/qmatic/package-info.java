/** The Qmatic client, tested over HTTP. */
@NullMarked
package nl.zaakwijs.clients.qmatic;

import org.jspecify.annotations.NullMarked;
