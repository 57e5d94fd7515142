package nl.zaakwijs.portal.inwoner;

import java.time.Instant;

/** The sandbox's residents, logged in. */
public final class Testinwoners {
  public static final Inwoner NOOR = inwoner("999990019");
  public static final Inwoner SAM = inwoner("999990020");
  public static final Inwoner FATIMA = inwoner("999990032");
  public static final Inwoner JORIS = inwoner("999990044");
  public static final Inwoner MARIA = inwoner("999990056");
  public static final Inwoner WILLEM = inwoner("999990068");

  private Testinwoners() {}

  /** Someone with this BSN. */
  public static Inwoner inwoner(String bsn) {
    return new Inwoner(
        new Bsn(bsn), Betrouwbaarheidsniveau.MIDDEN, Instant.parse("2026-11-20T09:00:00Z"));
  }
}
