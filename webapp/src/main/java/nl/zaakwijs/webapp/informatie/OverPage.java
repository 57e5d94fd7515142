package nl.zaakwijs.webapp.informatie;

import nl.zaakwijs.webapp.page.Page;

/** What the assistant can and can't do, and how to reach a person. */
public record OverPage() implements Page {}
