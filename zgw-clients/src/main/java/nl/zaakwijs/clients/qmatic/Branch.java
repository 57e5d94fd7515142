package nl.zaakwijs.clients.qmatic;

import java.time.ZoneId;

/**
 * A place where appointments are. Texts that Qmatic leaves out are empty.
 *
 * @param timeZone in which the dates and times of this place are
 */
public record Branch(
    String publicId,
    String name,
    String addressLine1,
    String addressLine2,
    String addressZip,
    String addressCity,
    ZoneId timeZone,
    String phone,
    String email) {}
