package nl.zaakwijs.portal.kennis;

/** What a text means by an embedding model: a direction in a space of many dimensions. */
public final class Betekenis {
  private final float[] richting;

  private Betekenis(float[] richting) {
    this.richting = richting;
  }

  /**
   * The direction of these numbers.
   *
   * @throws IllegalArgumentException when they have none: none at all, all zero, or not finite
   */
  public static Betekenis of(float[] getallen) {
    double kwadraten = 0;
    for (float getal : getallen) {
      kwadraten += (double) getal * getal;
    }
    if (!Double.isFinite(kwadraten) || kwadraten == 0) {
      throw new IllegalArgumentException("numbers without a direction");
    }
    float[] richting = new float[getallen.length];
    for (int i = 0; i < richting.length; i++) {
      richting[i] = (float) (getallen[i] / Math.sqrt(kwadraten));
    }
    return new Betekenis(richting);
  }

  /** How many numbers the model gives a text. */
  public int maat() {
    return richting.length;
  }

  /**
   * The cosine of the angle between them, -1 to 1.
   *
   * @param andere of the same model
   */
  double cosinus(Betekenis andere) {
    double som = 0;
    for (int i = 0; i < richting.length; i++) {
      som += (double) richting[i] * andere.richting[i];
    }
    return som;
  }
}
