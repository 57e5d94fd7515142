package nl.zaakwijs.portal.kennis.invoer;

import java.time.LocalDate;

/**
 * Which file is being read.
 *
 * @param naam of the file, the source of what names none itself
 * @param dag of what has no day itself
 */
public record Herkomst(String naam, LocalDate dag) {}
