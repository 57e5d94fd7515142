/**
 * A Besluiten register in the shape of Besluiten API 1.1.0.
 *
 * <p>Called by {@code Sandbox} only.
 */
@NullMarked
package nl.zaakwijs.sandbox.besluiten;

import org.jspecify.annotations.NullMarked;
