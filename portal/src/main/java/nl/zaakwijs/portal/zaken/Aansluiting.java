package nl.zaakwijs.portal.zaken;

import nl.zaakwijs.clients.http.Upstream;
import nl.zaakwijs.clients.http.ZgwCredentials;

/** One API of a zaaksysteem: where it is, and what it knows us by. */
public record Aansluiting(Upstream upstream, ZgwCredentials credentials) {}
