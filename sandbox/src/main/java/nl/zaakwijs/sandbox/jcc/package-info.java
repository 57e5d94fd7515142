/**
 * A "Warp" of JCC: tokens, activities, locations, field states and an agenda that can be booked.
 *
 * <p>Called by {@code Sandbox} only.
 */
@NullMarked
package nl.zaakwijs.sandbox.jcc;

import org.jspecify.annotations.NullMarked;
