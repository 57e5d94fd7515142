package nl.zaakwijs.webapp.tempo;

import java.time.Duration;
import java.util.Locale;

/** What is counted, over how long, and how often one client and one address may do it. */
public enum Handeling {
  VRAAG("vragen", 30, Duration.ofMinutes(1)),
  BOEKING("afspraken", 6, Duration.ofMinutes(10), 60, Duration.ofHours(1)),
  LINK("links", 30, Duration.ofMinutes(10)),
  UPLOAD("uploads", 20, Duration.ofMinutes(10)),
  LOGIN("inloggen", 20, Duration.ofMinutes(10)),
  BEHEER("beheer", 60, Duration.ofMinutes(1));

  /** A household, a library or a whole office may stand behind one address. */
  static final int PER_ADRES = 50;

  private static final int GEEN_EIGEN = 0;

  private final String naam;
  private final int gewoon;
  private final Duration per;
  private final int gewoonAdres;
  private final Duration perAdres;

  /** One address may do so many times what one client may. */
  Handeling(String naam, int gewoon, Duration per) {
    this(naam, gewoon, per, GEEN_EIGEN, per);
  }

  /** One address has a limit of its own: new sessions are free, and each booking is not. */
  Handeling(String naam, int gewoon, Duration per, int gewoonAdres, Duration perAdres) {
    this.naam = naam;
    this.gewoon = gewoon;
    this.per = per;
    this.gewoonAdres = gewoonAdres;
    this.perAdres = perAdres;
  }

  /** Whether visitors do this before they have a session: many at once behind one address. */
  boolean isBegin() {
    return this == VRAAG;
  }

  /** The name in figures. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  String key() {
    return "zaakwijs.tempo." + naam;
  }

  int gewoon() {
    return gewoon;
  }

  Duration per() {
    return per;
  }

  /** Whether all clients behind one address have a number of their own. */
  boolean isPerAdres() {
    return gewoonAdres != GEEN_EIGEN;
  }

  /** Only when {@link #isPerAdres()}. */
  String adreskey() {
    return key() + ".adres";
  }

  /** Only when {@link #isPerAdres()}. */
  int gewoonAdres() {
    return gewoonAdres;
  }

  /** Over how long what comes from one address is counted. */
  Duration perAdres() {
    return perAdres;
  }
}
