/**
 * A Common Ground on one's own machine: a DigiD look-alike, the ZGW registers, the BRP and two
 * appointment systems behind one port on loopback.
 *
 * <p>Started as a program or by a test; imports none of the product's code. Everybody who tests may
 * call {@link nl.zaakwijs.sandbox.Sandbox}; the sub-packages are its rooms.
 */
@NullMarked
package nl.zaakwijs.sandbox;

import org.jspecify.annotations.NullMarked;
