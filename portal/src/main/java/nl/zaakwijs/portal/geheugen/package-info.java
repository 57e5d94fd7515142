/**
 * What is remembered for a while of what systems of the municipality answer, the same for everyone.
 * Every feature may use it; it uses none.
 */
@NullMarked
package nl.zaakwijs.portal.geheugen;

import org.jspecify.annotations.NullMarked;
