/** The BRP client, tested over HTTP. */
@NullMarked
package nl.zaakwijs.clients.reisdocumenten;

import org.jspecify.annotations.NullMarked;
