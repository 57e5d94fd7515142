/** Tests of how the personal record is told. */
@NullMarked
package nl.zaakwijs.webapp.gegevens;

import org.jspecify.annotations.NullMarked;
