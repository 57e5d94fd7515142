/**
 * A Zaken register in the shape of Zaken API 1.5.1.
 *
 * <p>Called by {@code Sandbox} only.
 */
@NullMarked
package nl.zaakwijs.sandbox.zaken;

import org.jspecify.annotations.NullMarked;
