/** Every client method against the sandbox, which holds the traffic against the contracts. */
@NullMarked
package nl.zaakwijs.clients.sandbox;

import org.jspecify.annotations.NullMarked;
