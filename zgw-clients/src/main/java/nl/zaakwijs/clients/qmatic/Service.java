package nl.zaakwijs.clients.qmatic;

/**
 * Something for which one can make an appointment.
 *
 * @param durationMinutes for one person; 0 when not told
 * @param additionalCustomerDurationMinutes for each further person; 0 when not told
 * @param available active and open to the public
 */
public record Service(
    String publicId,
    String name,
    int durationMinutes,
    int additionalCustomerDurationMinutes,
    boolean available) {}
