package nl.zaakwijs.sandbox.zgw;

/** Which profile one set of registers has now. It can change at any moment, as after an upgrade. */
public final class Profielen {
  private final Profiel bijBegin;
  private volatile Profiel nu;

  public Profielen(Profiel bijBegin) {
    this.bijBegin = bijBegin;
    this.nu = bijBegin;
  }

  public Profiel get() {
    return nu;
  }

  public void set(Profiel profiel) {
    nu = profiel;
  }

  /** As it was at the start. */
  public void reset() {
    nu = bijBegin;
  }
}
