/** The web application as a whole; its features stand in the packages below. */
@NullMarked
package nl.zaakwijs.webapp;

import org.jspecify.annotations.NullMarked;
