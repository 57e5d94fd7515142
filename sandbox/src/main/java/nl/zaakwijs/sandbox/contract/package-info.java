/**
 * Checks what goes over the line against the consumer contracts in {@code openapi/}.
 *
 * <p>Called by the boundary only.
 */
@NullMarked
package nl.zaakwijs.sandbox.contract;

import org.jspecify.annotations.NullMarked;
