package nl.zaakwijs.portal.post;

/**
 * An attempt to send a mail, fired as an event when it is over.
 *
 * @param soort what the mail is about
 * @param afloop how the attempt ended
 */
public record Postpoging(Postsoort soort, Afloop afloop) {}
