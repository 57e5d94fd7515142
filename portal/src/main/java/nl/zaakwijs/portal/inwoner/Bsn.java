package nl.zaakwijs.portal.inwoner;

import java.io.Serializable;

/**
 * A burgerservicenummer that passes the eleven-test. It never prints itself; only a client that
 * sends it to a register reads its digits.
 */
public final class Bsn implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String digits;

  /**
   * @param digits eight or nine digits
   * @throws IllegalArgumentException when they are not a burgerservicenummer; the message does not
   *     repeat them
   */
  public Bsn(String digits) {
    String padded = digits.length() == 8 ? "0" + digits : digits;
    if (!isValid(padded)) {
      throw new IllegalArgumentException("Not a burgerservicenummer");
    }
    this.digits = padded;
  }

  /** Whether these nine digits pass the eleven-test. */
  public static boolean isValid(String digits) {
    if (digits.length() != 9 || digits.equals("000000000")) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < 9; i++) {
      int digit = digits.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return false;
      }
      sum += (i == 8 ? -1 : 9 - i) * digit;
    }
    return sum % 11 == 0;
  }

  /** The nine digits: for the body of a call to a register, never for a URL, a log or a page. */
  public String reveal() {
    return digits;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Bsn bsn && bsn.digits.equals(digits);
  }

  @Override
  public int hashCode() {
    return digits.hashCode();
  }

  @Override
  public String toString() {
    return "***";
  }
}
