/**
 * Who is asking: a resident who logged in, or nobody we know. Every feature may use this package;
 * it uses none.
 */
@NullMarked
package nl.zaakwijs.portal.inwoner;

import org.jspecify.annotations.NullMarked;
