package nl.zaakwijs.portal.kennis.inbedding;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/**
 * Writes a model in the format of ONNX, byte for byte: one Gather that takes of a table the row of
 * each piece of a text. So a test decides what every word means.
 */
@NullMarked
final class Proefmodel {
  private static final int FLOAT = 1;
  private static final int INT64 = 7;

  private final List<String> invoer = new ArrayList<>(List.of("input_ids"));
  private String uitvoer = "last_hidden_state";
  private long[] vorm;
  private final float[] tabel;

  /** With these rows, one per piece, all as long. */
  Proefmodel(float[]... rijen) {
    this.vorm = new long[] {rijen.length, rijen[0].length};
    this.tabel = new float[rijen.length * rijen[0].length];
    for (int i = 0; i < rijen.length; i++) {
      System.arraycopy(rijen[i], 0, tabel, i * rijen[0].length, rijen[0].length);
    }
  }

  /** With a table of this shape instead, of as many numbers. */
  Proefmodel vorm(long... anders) {
    vorm = anders;
    return this;
  }

  /** Takes this as well, and does nothing with it. */
  Proefmodel invoer(String naam) {
    invoer.add(naam);
    return this;
  }

  Proefmodel uitvoer(String naam) {
    uitvoer = naam;
    return this;
  }

  Path write(Path bestand) {
    try {
      return Files.write(bestand, model().bytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Bericht model() {
    return new Bericht()
        .number(1, 8)
        .message(7, graph())
        .message(8, new Bericht().text(1, "").number(2, 13));
  }

  private Bericht graph() {
    Bericht graph =
        new Bericht()
            .message(
                1,
                new Bericht()
                    .text(1, "tabel")
                    .text(1, "input_ids")
                    .text(2, uitvoer)
                    .text(4, "Gather"))
            .text(2, "proef")
            .message(5, table());
    invoer.forEach(naam -> graph.message(11, value(naam, INT64)));
    return graph.message(12, value(uitvoer, FLOAT));
  }

  private Bericht table() {
    ByteBuffer ruw = ByteBuffer.allocate(tabel.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    ruw.asFloatBuffer().put(tabel);
    Bericht tensor = new Bericht();
    for (long lengte : vorm) {
      tensor.number(1, lengte);
    }
    return tensor.number(2, FLOAT).text(8, "tabel").bytes(9, ruw.array());
  }

  /** An input or output; of inputs one text of any length. */
  private static Bericht value(String naam, int soort) {
    Bericht tensor = new Bericht().number(1, soort);
    if (soort == INT64) {
      tensor.message(
          2,
          new Bericht()
              .message(1, new Bericht().number(1, 1))
              .message(1, new Bericht().text(2, "lengte")));
    }
    return new Bericht().text(1, naam).message(2, new Bericht().message(1, tensor));
  }

  /** A message as Protocol Buffers write it. */
  private static final class Bericht {
    private final ByteArrayOutputStream uit = new ByteArrayOutputStream();

    Bericht number(int veld, long getal) {
      varint((long) veld << 3);
      varint(getal);
      return this;
    }

    Bericht text(int veld, String tekst) {
      return bytes(veld, tekst.getBytes(StandardCharsets.UTF_8));
    }

    Bericht message(int veld, Bericht bericht) {
      return bytes(veld, bericht.bytes());
    }

    Bericht bytes(int veld, byte[] inhoud) {
      varint(((long) veld << 3) | 2);
      varint(inhoud.length);
      uit.writeBytes(inhoud);
      return this;
    }

    private void varint(long getal) {
      long rest = getal;
      while (rest > 0x7f) {
        uit.write((int) ((rest & 0x7f) | 0x80));
        rest >>>= 7;
      }
      uit.write((int) rest);
    }

    byte[] bytes() {
      return uit.toByteArray();
    }
  }
}
