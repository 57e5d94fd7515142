/**
 * What happens when the program starts: every feature's configuration is read and checked, and
 * given to the beans that need it. It uses every feature; none uses it.
 */
@NullMarked
package nl.zaakwijs.portal.start;

import org.jspecify.annotations.NullMarked;
