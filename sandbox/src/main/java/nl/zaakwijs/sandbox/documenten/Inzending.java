package nl.zaakwijs.sandbox.documenten;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.zaakwijs.sandbox.zaad.Kenmerk;

/** A document that somebody is bringing, or has brought. It is locked until every part is there. */
final class Inzending {

  /** Small, so that most documents have more than one part; the real servers have 4 GB. */
  static final int DEEL_BYTES = 1_000_000;

  /** A part, and what came of it. */
  static final class Deel {
    private final UUID uuid;
    private final int omvang;
    private byte[] inhoud = new byte[0];

    private Deel(UUID uuid, int omvang) {
      this.uuid = uuid;
      this.omvang = omvang;
    }

    UUID uuid() {
      return uuid;
    }

    int omvang() {
      return omvang;
    }

    boolean isVoltooid() {
      return inhoud.length == omvang;
    }

    void setInhoud(byte[] inhoud) {
      this.inhoud = inhoud.clone();
    }
  }

  private final UUID uuid = UUID.randomUUID();
  private final String lock = UUID.randomUUID().toString().replace("-", "");
  private final Map<String, Object> velden;
  private final int omvang;
  private final List<Deel> delen;
  private boolean locked = true;

  /**
   * @param velden what was said of it
   */
  Inzending(Map<String, Object> velden, int omvang) {
    this.velden = new LinkedHashMap<>(velden);
    this.omvang = omvang;
    this.delen =
        IntStream.range(0, (omvang + DEEL_BYTES - 1) / DEEL_BYTES)
            .mapToObj(
                i ->
                    new Deel(
                        Kenmerk.of("bestandsdeel", uuid.toString(), i),
                        Math.min(DEEL_BYTES, omvang - i * DEEL_BYTES)))
            .toList();
  }

  UUID uuid() {
    return uuid;
  }

  String lock() {
    return lock;
  }

  Map<String, Object> velden() {
    return velden;
  }

  List<Deel> delen() {
    return delen;
  }

  boolean isLocked() {
    return locked;
  }

  void unlock() {
    locked = false;
  }

  Optional<Deel> find(UUID deel) {
    return delen.stream().filter(known -> known.uuid().equals(deel)).findFirst();
  }

  boolean isCompleet() {
    return delen.stream().allMatch(Deel::isVoltooid);
  }

  byte[] inhoud() {
    byte[] alles = new byte[omvang];
    int plaats = 0;
    for (Deel deel : delen) {
      System.arraycopy(deel.inhoud, 0, alles, plaats, deel.inhoud.length);
      plaats += deel.inhoud.length;
    }
    return alles;
  }
}
