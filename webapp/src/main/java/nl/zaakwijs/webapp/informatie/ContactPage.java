package nl.zaakwijs.webapp.informatie;

import nl.zaakwijs.webapp.page.Page;

/** How to reach an employee. */
public record ContactPage() implements Page {}
