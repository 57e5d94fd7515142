package nl.zaakwijs.sandbox.documenten;

import java.io.IOException;
import java.io.OutputStream;
import nl.zaakwijs.sandbox.http.Stroom;

/**
 * Content of any size that is stored nowhere: each byte follows from its place, so that a part of
 * it can be told from every other part nearby.
 */
record Verzonnen(long length) implements Stroom {

  /** A prime, so that no two places in reach of one another look alike. */
  private static final int PERIODE = 65_521;

  private static final byte[] BLOK = blok();

  @Override
  public void write(OutputStream lijn, long from, long to) throws IOException {
    long plaats = from;
    while (plaats < to) {
      int begin = (int) (plaats % PERIODE);
      int aantal = (int) Math.min(PERIODE - begin, to - plaats);
      lijn.write(BLOK, begin, aantal);
      plaats += aantal;
    }
  }

  private static byte[] blok() {
    byte[] blok = new byte[PERIODE];
    for (int i = 0; i < PERIODE; i++) {
      blok[i] = (byte) (i ^ (i >> 8));
    }
    return blok;
  }
}
