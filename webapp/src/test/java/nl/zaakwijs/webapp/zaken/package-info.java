/** Tests of the package of this name. */
@NullMarked
package nl.zaakwijs.webapp.zaken;

import org.jspecify.annotations.NullMarked;
