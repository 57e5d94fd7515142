package nl.zaakwijs.portal.herschrijving;

/**
 * A text of the municipality that a model may use, and that a sentence of it may cite.
 *
 * @param kop what it is called
 * @param tekst Markdown, with the municipality's own facts filled in
 */
public record Brontekst(String kop, String tekst) {}
