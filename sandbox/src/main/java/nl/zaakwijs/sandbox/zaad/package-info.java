/**
 * The seed: residents, zaken, types and documents as the readable files in {@code zaad/} tell them.
 *
 * <p>Called by the registers; holds no behaviour beyond reading and dates relative to today.
 */
@NullMarked
package nl.zaakwijs.sandbox.zaad;

import org.jspecify.annotations.NullMarked;
