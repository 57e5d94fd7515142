/**
 * What went over the line: recorded exchanges and breaches of the contracts.
 *
 * <p>Tests read it through {@code Sandbox.verkeer()}; only the boundary writes it.
 */
@NullMarked
package nl.zaakwijs.sandbox.verkeer;

import org.jspecify.annotations.NullMarked;
