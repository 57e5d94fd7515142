package nl.zaakwijs.portal.zaken;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.zaakwijs.portal.instellingen.Testconfig;
import nl.zaakwijs.sandbox.Sandbox;
import nl.zaakwijs.sandbox.verkeer.Uitwisseling;

/** What tests of adding documents share. */
final class Uploadproef {
  private Uploadproef() {}

  /** With the scanner of this sandbox. */
  static Uploads uploads(Sandbox sandbox, Map<String, String> keys) {
    Map<String, String> values = new HashMap<>(Testconfig.GEDULD);
    values.put("zaakwijs.clamav.adres", sandbox.clamd().adres());
    values.putAll(keys);
    return new Uploads(
        UploadInstellingen.from(Testconfig.of(sandbox.url(), values)), Clock.systemUTC());
  }

  static Toevoeging add(Uploads uploads, Uploadplek plek, String naam, byte[] content, UUID sleutel)
      throws IOException {
    try (Uploadbestand bestand = Uploadbestand.create()) {
      bestand.name(naam);
      try (OutputStream out = bestand.open()) {
        out.write(content);
      }
      return uploads.add(plek, bestand, sleutel);
    }
  }

  /** Everything that would have changed a register. */
  static List<Uitwisseling> writes(Sandbox sandbox) {
    return sandbox.verkeer().list().stream()
        .filter(call -> !call.methode().equals("GET") && !call.pad().contains("_zoek"))
        .toList();
  }

  /** As much as a PDF as our check wants to see. */
  static byte[] pdf(int length) {
    byte[] pdf = new byte[length];
    Arrays.fill(pdf, (byte) '\n');
    byte[] begin = "%PDF-1.4\n".getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(begin, 0, pdf, 0, begin.length);
    return pdf;
  }
}
