package nl.zaakwijs.webapp.onderwerpen;

import java.util.List;
import nl.zaakwijs.webapp.onderwerpen.Onderwerpen.Onderwerplink;
import nl.zaakwijs.webapp.page.Page;

/** All subjects that there is a text about. */
public record OnderwerpenPage(List<Onderwerplink> onderwerpen) implements Page {}
