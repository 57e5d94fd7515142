/** About the assistant itself: what it is, privacy, accessibility, contact. */
@NullMarked
package nl.zaakwijs.webapp.informatie;

import org.jspecify.annotations.NullMarked;
