package nl.zaakwijs.clients.zaken;

import java.time.Period;
import org.jspecify.annotations.Nullable;

/** That the legal limit of a zaak was extended, by how much, and why. */
public record Verlenging(String reden, @Nullable Period duur) {}
