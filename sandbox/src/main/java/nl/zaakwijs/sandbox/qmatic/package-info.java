/**
 * An appointment system in the shape of Qmatic Orchestra's calendar, with slots that can be taken
 * once.
 *
 * <p>Called by {@code Sandbox} only.
 */
@NullMarked
package nl.zaakwijs.sandbox.qmatic;

import org.jspecify.annotations.NullMarked;
