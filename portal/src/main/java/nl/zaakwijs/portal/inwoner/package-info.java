/** Purpose. */
@NullMarked
package nl.zaakwijs.portal.inwoner;

import org.jspecify.annotations.NullMarked;
