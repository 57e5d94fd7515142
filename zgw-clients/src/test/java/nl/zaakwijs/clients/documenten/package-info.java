/** The documenten client, tested over HTTP. */
@NullMarked
package nl.zaakwijs.clients.documenten;

import org.jspecify.annotations.NullMarked;
