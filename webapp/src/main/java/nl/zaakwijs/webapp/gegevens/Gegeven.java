package nl.zaakwijs.webapp.gegevens;

import java.util.List;

/** A name with its value, of one or more lines. */
public record Gegeven(String naam, List<String> regels) {}
