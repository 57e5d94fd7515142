/** Purpose. */
@NullMarked
package nl.zaakwijs.sandbox;

import org.jspecify.annotations.NullMarked;
