/** "Mijn gegevens": the resident's own personal record, shown and told. */
@NullMarked
package nl.zaakwijs.webapp.gegevens;

import org.jspecify.annotations.NullMarked;
