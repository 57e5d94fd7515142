/**
 * Tests of the seed.
 *
 * <p>Nobody calls this.
 */
@NullMarked
package nl.zaakwijs.sandbox.zaad;

import org.jspecify.annotations.NullMarked;
