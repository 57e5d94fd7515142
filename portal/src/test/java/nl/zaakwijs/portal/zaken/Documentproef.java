package nl.zaakwijs.portal.zaken;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import nl.zaakwijs.portal.instellingen.Testconfig;
import nl.zaakwijs.portal.opslag.Hoofdsleutel;
import nl.zaakwijs.portal.opslag.Kluis;
import nl.zaakwijs.portal.storing.Koppelingen;
import nl.zaakwijs.sandbox.Sandbox;
import nl.zaakwijs.sandbox.verkeer.Uitwisseling;
import nl.zaakwijs.sandbox.verkeer.Upstream;
import nl.zaakwijs.sandbox.zaad.Kenmerk;

/** What tests of documents share: which there are, and how their content is read. */
final class Documentproef {
  private static final Clock CLOCK = Clock.systemUTC();

  private Documentproef() {}

  static Zaken zaken(String url, Map<String, String> keys) {
    return new Zaken(
        ZakenInstellingen.from(Testconfig.of(url, keys)),
        new Koppelingen(CLOCK),
        new Kluis(new Hoofdsleutel(new byte[32]), CLOCK),
        CLOCK);
  }

  /** The zaak of the sandbox with this number. */
  static ZaakId zaak(String nummer) {
    String[] delen = nummer.split("-", -1);
    return ZaakId.fromString("0" + delen[2] + "-" + delen[1] + "-4000-8000-000000000000");
  }

  /** A document of it, in the order of the seed. */
  static UUID document(String nummer, int index) {
    return Kenmerk.of("document", nummer, index);
  }

  static byte[] read(Levering levering) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    write(levering, out);
    return out.toByteArray();
  }

  static void write(Levering levering, OutputStream out) {
    try (Levering.Inhoud inhoud = (Levering.Inhoud) levering) {
      inhoud.writeTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How often content was asked for. */
  static long countDownloads(Sandbox sandbox) {
    return sandbox.verkeer().list(Upstream.DOCUMENTEN).stream()
        .map(Uitwisseling::pad)
        .filter(pad -> pad.contains("/download"))
        .count();
  }
}
