/**
 * Tests of the sandbox through its own HTTP door.
 *
 * <p>Nobody calls this.
 */
@NullMarked
package nl.zaakwijs.sandbox;

import org.jspecify.annotations.NullMarked;
