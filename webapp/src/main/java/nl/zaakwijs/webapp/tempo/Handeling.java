package nl.zaakwijs.webapp.tempo;

import java.time.Duration;
import java.util.Locale;

/** What is counted, and over how long. */
public enum Handeling {
  VRAAG("zaakwijs.tempo.vragen", 30, Duration.ofMinutes(1)),
  BOEKING("zaakwijs.tempo.afspraken", 6, Duration.ofMinutes(10)),
  LINK("zaakwijs.tempo.links", 30, Duration.ofMinutes(10)),
  UPLOAD("zaakwijs.tempo.uploads", 20, Duration.ofMinutes(10)),
  LOGIN("zaakwijs.tempo.inloggen", 20, Duration.ofMinutes(10)),
  BEHEER("zaakwijs.tempo.beheer", 60, Duration.ofMinutes(1));

  private final String key;
  private final int gewoon;
  private final Duration per;

  Handeling(String key, int gewoon, Duration per) {
    this.key = key;
    this.gewoon = gewoon;
    this.per = per;
  }

  /** The name in figures. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  String key() {
    return key;
  }

  int gewoon() {
    return gewoon;
  }

  Duration per() {
    return per;
  }
}
