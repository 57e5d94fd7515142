package nl.zaakwijs.webapp.informatie;

import nl.zaakwijs.webapp.page.Page;

/** The draft of the accessibility statement. */
public record ToegankelijkheidPage() implements Page {}
