/** The pages before and after a login. The login itself stands in {@code security}. */
@NullMarked
package nl.zaakwijs.webapp.inloggen;

import org.jspecify.annotations.NullMarked;
