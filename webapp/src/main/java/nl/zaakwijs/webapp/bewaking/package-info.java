/** What the municipality's own monitoring sees: health and figures, never anyone's data. */
@NullMarked
package nl.zaakwijs.webapp.bewaking;

import org.jspecify.annotations.NullMarked;
