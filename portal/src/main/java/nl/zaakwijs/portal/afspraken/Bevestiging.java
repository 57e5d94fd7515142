package nl.zaakwijs.portal.afspraken;

import java.time.Duration;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * An appointment as the appointment system confirms it.
 *
 * @param kenmerk the system's key of it
 * @param begin by the clock at the place
 * @param duur how long it takes; null when the system does not tell
 */
record Bevestiging(String kenmerk, LocalDateTime begin, @Nullable Duration duur) {}
