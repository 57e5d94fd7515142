package nl.zaakwijs.portal.storing;

import java.util.Locale;

/** The systems of the municipality that Zaakwijs calls. */
public enum Koppeling {
  ZAKEN,
  CATALOGI,
  DOCUMENTEN,
  BESLUITEN,
  OBJECTEN,
  BRP,
  REISDOCUMENTEN,
  QMATIC,
  JCC,
  MODEL,
  INBEDDING,
  DIGID;

  /** The name in logs, figures and health. */
  public String naam() {
    return name().toLowerCase(Locale.ROOT);
  }
}
