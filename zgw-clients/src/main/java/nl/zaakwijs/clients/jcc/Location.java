package nl.zaakwijs.clients.jcc;

/** A place where appointments are. Texts that JCC leaves out are empty. */
public record Location(
    String id,
    String description,
    boolean active,
    String streetName,
    String houseNumber,
    String houseNumberSuffix,
    String postalCode,
    String city) {}
