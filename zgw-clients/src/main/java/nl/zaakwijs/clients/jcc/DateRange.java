package nl.zaakwijs.clients.jcc;

import java.time.LocalDate;

/** The first and the last day on which an appointment can be, both included. */
public record DateRange(LocalDate first, LocalDate last) {}
