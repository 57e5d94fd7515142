/** The BRP client, tested over HTTP. */
@NullMarked
package nl.zaakwijs.clients.brp;

import org.jspecify.annotations.NullMarked;
