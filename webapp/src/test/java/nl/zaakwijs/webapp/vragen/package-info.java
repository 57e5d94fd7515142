/** Tests of the package of this name. */
@NullMarked
package nl.zaakwijs.webapp.vragen;

import org.jspecify.annotations.NullMarked;
