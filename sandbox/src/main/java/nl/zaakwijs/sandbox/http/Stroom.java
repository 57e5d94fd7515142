package nl.zaakwijs.sandbox.http;

import java.io.IOException;
import java.io.OutputStream;

/** A body of known length that is made while it is sent, so that it can be larger than memory. */
public interface Stroom {

  /** In bytes. */
  long length();

  /**
   * Writes a part of it.
   *
   * @param from the first byte, from 0
   * @param to the byte after the last
   */
  void write(OutputStream lijn, long from, long to) throws IOException;

  static Stroom of(byte[] inhoud) {
    byte[] bytes = inhoud.clone();
    return new Stroom() {
      @Override
      public long length() {
        return bytes.length;
      }

      @Override
      public void write(OutputStream lijn, long from, long to) throws IOException {
        lijn.write(bytes, Math.toIntExact(from), Math.toIntExact(to - from));
      }
    };
  }

  /** A part of it as a body of its own. */
  default Stroom part(long begin, long end) {
    Stroom whole = this;
    return new Stroom() {
      @Override
      public long length() {
        return end - begin;
      }

      @Override
      public void write(OutputStream lijn, long from, long to) throws IOException {
        whole.write(lijn, begin + from, begin + to);
      }
    };
  }
}
