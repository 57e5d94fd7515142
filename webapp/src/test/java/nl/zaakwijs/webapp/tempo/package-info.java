/** Tests of the package of this name. */
@NullMarked
package nl.zaakwijs.webapp.tempo;

import org.jspecify.annotations.NullMarked;
