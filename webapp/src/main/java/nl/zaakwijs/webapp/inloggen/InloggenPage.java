package nl.zaakwijs.webapp.inloggen;

import nl.zaakwijs.webapp.page.Page;
import nl.zaakwijs.webapp.page.Plek;
import nl.zaakwijs.webapp.security.Inlogwijzen;

/**
 * Asks to log in.
 *
 * @param adres where the login begins
 * @param melding the message key of what went wrong with a login; empty when nothing did
 * @param plek the place that asked for the login
 * @param wijzen for whom one can log in here
 * @param afspraakZonder whether there are appointments that one makes without logging in
 */
public record InloggenPage(
    String adres, String melding, Plek plek, Inlogwijzen wijzen, boolean afspraakZonder)
    implements Page {}
