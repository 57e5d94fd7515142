package nl.zaakwijs.clients.jcc;

import java.time.Duration;

/**
 * Something for which one can make an appointment. Texts that JCC leaves out are empty.
 *
 * @param number what the municipality itself calls it, besides its name
 * @param necessities what to bring, in HTML that is not to be trusted
 * @param duration for one person; zero when not told
 * @param maxCount for how many people at once; 0 when not told
 */
public record Activity(
    String id,
    String number,
    String description,
    String necessities,
    Duration duration,
    int maxCount,
    String groupId) {}
