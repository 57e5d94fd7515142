/**
 * An Objecten register in the shape of Objecten API 2.5, that holds the taken of residents.
 *
 * <p>Called by {@code Sandbox} only.
 */
@NullMarked
package nl.zaakwijs.sandbox.objecten;

import org.jspecify.annotations.NullMarked;
