/** Tests of the package of this name. */
@NullMarked
package nl.zaakwijs.webapp.page;

import org.jspecify.annotations.NullMarked;
