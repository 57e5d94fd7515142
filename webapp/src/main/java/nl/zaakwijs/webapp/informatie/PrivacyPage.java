package nl.zaakwijs.webapp.informatie;

import nl.zaakwijs.webapp.page.Page;

/**
 * What is kept of a visit, for how long, and what one can do about it.
 *
 * @param model whether a language model gets to see questions
 * @param inbedding whether a server that tells what they mean does
 * @param post whether residents get e-mail about their appointments
 */
public record PrivacyPage(boolean model, boolean inbedding, boolean post) implements Page {}
