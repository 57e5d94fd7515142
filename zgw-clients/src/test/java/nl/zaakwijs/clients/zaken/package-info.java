/** The zaken client, tested over HTTP. */
@NullMarked
package nl.zaakwijs.clients.zaken;

import org.jspecify.annotations.NullMarked;
