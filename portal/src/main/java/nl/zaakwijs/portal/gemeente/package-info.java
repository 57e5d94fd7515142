/**
 * The municipality that this installation speaks for: its name, telephone, prices and links. Every
 * feature may use it.
 */
@NullMarked
package nl.zaakwijs.portal.gemeente;

import org.jspecify.annotations.NullMarked;
