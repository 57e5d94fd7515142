package nl.zaakwijs.webapp.informatie;

import nl.zaakwijs.webapp.page.Page;

/**
 * What the assistant can and can't do, and how to reach a person.
 *
 * @param model whether a language model writes along
 */
public record OverPage(boolean model) implements Page {}
