/**
 * How the sandbox speaks HTTP: replies, problem documents and the boundary that every request
 * passes.
 *
 * <p>Called by the upstreams of the sandbox only.
 */
@NullMarked
package nl.zaakwijs.sandbox.http;

import org.jspecify.annotations.NullMarked;
