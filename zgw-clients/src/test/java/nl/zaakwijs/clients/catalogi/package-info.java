/** The catalogi client, tested over HTTP. */
@NullMarked
package nl.zaakwijs.clients.catalogi;

import org.jspecify.annotations.NullMarked;
