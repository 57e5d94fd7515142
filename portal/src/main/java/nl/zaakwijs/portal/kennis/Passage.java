package nl.zaakwijs.portal.kennis;

import java.io.Serializable;

/**
 * One section of an article.
 *
 * @param tekst Markdown, with the municipality's own facts filled in
 */
public record Passage(Kop kop, String tekst) implements Serializable {}
