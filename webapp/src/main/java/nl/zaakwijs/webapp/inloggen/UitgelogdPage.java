package nl.zaakwijs.webapp.inloggen;

import nl.zaakwijs.webapp.page.Page;

/** Confirms that someone has logged out. */
public record UitgelogdPage() implements Page {}
