package nl.zaakwijs.webapp.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import nl.zaakwijs.sandbox.verkeer.Upstream;
import nl.zaakwijs.webapp.portaal.Bezoeksessie;
import nl.zaakwijs.webapp.portaal.Portaal;
import org.junit.jupiter.api.Test;

/** A document that is larger than the memory that the portal has to spare. */
class GroteUploadIT {
  private static final String SAM = "999990020";
  private static final String SAMS = "/zaken/00000020-2026-4000-8000-000000000000";
  private static final int MEGA = 1_000_000;
  private static final int MEGABYTES = 150;

  @Test
  void passesItOnWithoutHoldingIt() {
    Map<String, String> keys = Map.of("ZAAKWIJS_UPLOAD_MAXIMUM", "" + MEGABYTES);
    try (Portaal portaal = Portaal.start("grote-upload", keys, MEGABYTES)) {
      Bezoeksessie sam = new Bezoeksessie(portaal);
      assertThat(sam.login(SAM, "/").body()).contains("U bent ingelogd");
      Map<String, String> hidden = sam.hiddenOf(SAMS + "/documenten/toevoegen");
      Map<String, String> form = new LinkedHashMap<>();
      form.put("csrf", Objects.requireNonNull(hidden.get("csrf")));
      form.put("sleutel", Objects.requireNonNull(hidden.get("sleutel")));
      portaal.sandbox().verkeer().forget();

      HttpResponse<String> answer = sam.upload(SAMS + "/documenten", form, "film.pdf", film());

      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body()).contains("film.pdf", "150,0 MB");
      assertThat(portaal.sandbox().verkeer().list(Upstream.DOCUMENTEN))
          .filteredOn(call -> call.pad().contains("/bestandsdelen/"))
          .hasSize(MEGABYTES);
    }
  }

  private static byte[] film() {
    byte[] film = new byte[MEGABYTES * MEGA];
    Arrays.fill(film, (byte) '\n');
    byte[] begin = "%PDF-1.4\n".getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(begin, 0, film, 0, begin.length);
    return film;
  }
}
