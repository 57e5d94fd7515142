/** Tests of the client for model servers. */
@NullMarked
package nl.zaakwijs.clients.modelserver;

import org.jspecify.annotations.NullMarked;
