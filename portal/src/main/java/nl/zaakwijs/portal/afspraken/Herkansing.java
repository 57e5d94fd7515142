package nl.zaakwijs.portal.afspraken;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What someone wished that did not work out, to wish it again.
 *
 * @param vervangt the appointment that it would have taken the place of; null when there is none
 */
public record Herkansing(Afspraakwens wens, @Nullable UUID vervangt) {}
