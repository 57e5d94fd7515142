/** Tests of the package of this name. */
@NullMarked
package nl.zaakwijs.webapp.post;

import org.jspecify.annotations.NullMarked;
