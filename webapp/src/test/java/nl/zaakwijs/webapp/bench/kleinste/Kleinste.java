package nl.zaakwijs.webapp.bench.kleinste;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The application at the root. */
@ApplicationPath("/")
public class Kleinste extends Application {}
