/** The rules of the house, each proven to catch a violator. */
@NullMarked
package nl.zaakwijs.webapp.architectuur;

import org.jspecify.annotations.NullMarked;
