package nl.zaakwijs.portal.afspraken;

import java.io.Serializable;
import java.time.Duration;

/**
 * Something that one can make an appointment for.
 *
 * @param id the appointment system's key
 * @param naam as the municipality calls it
 * @param duur how long it takes
 */
public record Product(String id, String naam, Duration duur) implements Serializable {}
