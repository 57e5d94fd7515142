/**
 * Which times are free at which desk, and what was booked there.
 *
 * <p>Called by the appointment systems of the sandbox; each has an agenda of its own.
 */
@NullMarked
package nl.zaakwijs.sandbox.agenda;

import org.jspecify.annotations.NullMarked;
