/**
 * The one failure that pages see when a register or system of the municipality does not answer, and
 * what is known of each of those systems. Every feature may use it; it uses none.
 */
@NullMarked
package nl.zaakwijs.portal.storing;

import org.jspecify.annotations.NullMarked;
