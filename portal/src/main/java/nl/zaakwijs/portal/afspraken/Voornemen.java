package nl.zaakwijs.portal.afspraken;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What someone wants to book: now, or once more because it did not work out.
 *
 * @param vervangt the appointment that it takes the place of; null when it is a new one
 */
public record Voornemen(Afspraakwens wens, @Nullable UUID vervangt) implements Serializable {}
