package nl.zaakwijs.webapp.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.zaakwijs.sandbox.Sandbox;
import nl.zaakwijs.sandbox.fouten.Fout;
import nl.zaakwijs.sandbox.verkeer.Upstream;
import nl.zaakwijs.webapp.portaal.Bezoeksessie;
import nl.zaakwijs.webapp.portaal.Portaal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Making an appointment with JCC; it also tells which contact details it wants. */
class AfsprakenMetJccIT extends Afsprakenverhaal {
  private static final Pattern DAG = Pattern.compile("dag=(\\d{4}-\\d{2}-\\d{2})");
  private static final Pattern TIJD = Pattern.compile("tijd=(\\d{2}%3A\\d{2})");

  private final Bezoeksessie visitor = new Bezoeksessie(Portaal.withJcc());

  AfsprakenMetJccIT() {
    super(Portaal.withJcc(), Upstream.JCC, "/appointment");
  }

  @Test
  void wantsATelephoneNumberWhereJccDoes() {
    Map<String, String> form = form("huwelijk");

    assertThat(visitor.post("/afspraken/nieuw", form).body()).contains("Vul uw telefoonnummer in");
    form.put("telefoon", "0612345678");
    assertThat(visitor.post("/afspraken/nieuw", form).body()).contains("Klopt dit?");
  }

  @Test
  void asksNoTelephoneNumberWhereJccHidesIt() {
    Map<String, String> form = form("overlijden");

    assertThat(
            visitor
                .get(begin("overlijden") + "&dag=" + form.get("dag") + "&tijd=" + form.get("tijd"))
                .body())
        .contains("E-mailadres")
        .doesNotContain("Telefoonnummer");
  }

  @Test
  void wantsAFirstNameWhereJccDoes() {
    Map<String, String> form = form("paspoort");
    form.put("naam", "Jansen");

    assertThat(visitor.post("/afspraken/nieuw", form).body())
        .contains("Vul uw voornaam en uw achternaam in");
  }

  @Test
  void saysWhenJccWantsMoreThanCanBeGivenHere() {
    assertThat(visitor.get(begin("schuldhulp")).body())
        .contains("Voor deze afspraak hebben wij meer gegevens nodig", "Stadskantoor Wijngaard");
  }

  @Test
  void tellsWhatToBringWithoutTheMarkupOfJcc() {
    String check = visitor.post("/afspraken/nieuw", form("rijbewijs")).uri().getPath();
    String page = visitor.post(check, Map.of()).body();

    assertThat(page)
        .contains("Uw afspraak staat", "<li class=\"utrecht-unordered-list__item\">Neem uw oude")
        .doesNotContain("alert(");
  }

  @Test
  void showsTheCodeForTheDesk() {
    String afspraak = Afspraakmaker.book(visitor);

    assertThat(visitor.get(afspraak).body())
        .contains("src=\"" + afspraak + "/qr.png\"", "alt=\"QR-code van uw afspraak\"");
    HttpResponse<String> qrcode = visitor.get(afspraak + "/qr.png");
    assertThat(qrcode.headers().firstValue("Content-Type")).contains("image/png");
    assertThat(qrcode.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(qrcode.body()).contains("PNG");
  }

  @ParameterizedTest
  @ValueSource(ints = {404, 503})
  void showsTheAppointmentWithoutACodeWhenJccTellsNone(int status) {
    Sandbox sandbox = Portaal.withJcc().sandbox();
    sandbox.fouten().set(Upstream.JCC, Fout.status(status).onlyPath("qrcode"));
    try {
      String afspraak = Afspraakmaker.book(visitor);

      assertThat(visitor.get(afspraak).body())
          .contains("Rijbewijs aanvragen of verlengen")
          .doesNotContain("qr.png");
      assertThat(visitor.get(afspraak + "/qr.png").statusCode()).isEqualTo(404);
    } finally {
      sandbox.fouten().clear();
    }
  }

  private Map<String, String> form(String product) {
    HttpResponse<String> days = visitor.get(begin(product));
    String dag = first(DAG, days.body());
    String tijd = first(TIJD, visitor.get(begin(product) + "&dag=" + dag).body());
    Map<String, String> form = new HashMap<>();
    form.put("product", product);
    form.put("locatie", "stadskantoor");
    form.put("dag", dag);
    form.put("tijd", URLDecoder.decode(tijd, StandardCharsets.UTF_8));
    form.put("naam", "Noor Bakker");
    form.put("email", "noor@voorbeeld.nl");
    return form;
  }

  private static String begin(String product) {
    return "/afspraken/nieuw?locatie=stadskantoor&product=" + product;
  }

  private static String first(Pattern pattern, String html) {
    Matcher matcher = pattern.matcher(html);
    assertThat(matcher.find()).as(pattern + " in the page").isTrue();
    return matcher.group(1);
  }
}
