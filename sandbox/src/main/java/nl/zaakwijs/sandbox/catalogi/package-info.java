/**
 * A Catalogi register in the shape of Catalogi API 1.3.1.
 *
 * <p>Called by {@code Sandbox}; the Zaken register expands with it.
 */
@NullMarked
package nl.zaakwijs.sandbox.catalogi;

import org.jspecify.annotations.NullMarked;
