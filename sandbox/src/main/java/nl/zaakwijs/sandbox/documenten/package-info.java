/**
 * A Documenten register in the shape of Documenten API 1.5.
 *
 * <p>Called by {@code Sandbox} only.
 */
@NullMarked
package nl.zaakwijs.sandbox.documenten;

import org.jspecify.annotations.NullMarked;
