/** Tests of the package of this name. */
@NullMarked
package nl.zaakwijs.webapp.afspraken;

import org.jspecify.annotations.NullMarked;
