/** Purpose. */
@NullMarked
package nl.zaakwijs.clients.http;

import org.jspecify.annotations.NullMarked;
