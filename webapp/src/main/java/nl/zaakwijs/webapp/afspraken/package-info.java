/** "Mijn afspraken", and making an appointment: one question per page. */
@NullMarked
package nl.zaakwijs.webapp.afspraken;

import org.jspecify.annotations.NullMarked;
