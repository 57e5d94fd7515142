/** What the clients share, tested; with two upstreams that tests can make misbehave. */
@NullMarked
package nl.zaakwijs.clients.http;

import org.jspecify.annotations.NullMarked;
