package nl.zaakwijs.webapp.zaken;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BijlagekopTest {
  @Test
  void givesAPlainNameAsItIs() {
    assertThat(Bijlagekop.disposition("Brief 12.pdf"))
        .isEqualTo("attachment; filename=\"Brief 12.pdf\"; filename*=UTF-8''Brief%2012.pdf");
  }

  @Test
  void givesOlderBrowsersANameWithoutAccents() {
    assertThat(Bijlagekop.disposition("Besluit café €5 – Łódź.pdf"))
        .isEqualTo(
            "attachment; filename=\"Besluit cafe _5 _ _odz.pdf\"; filename*=UTF-8''"
                + "Besluit%20caf%C3%A9%20%E2%82%AC5%20%E2%80%93%20%C5%81%C3%B3d%C5%BA.pdf");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../../etc/brief.pdf",
        "C:\\windows\\brief.pdf",
        "\r\nSet-Cookie: a=b/brief.pdf",
        "\"brief\".pdf",
        "..brief.pdf",
        "b\u202Erief.p\u0000df",
        "brief.pdf\r\n",
        "bri;ef%.pdf"
      })
  void leavesOutWhatCouldLeaveTheHeaderOrTheFolder(String name) {
    assertThat(Bijlagekop.disposition(name))
        .isEqualTo("attachment; filename=\"brief.pdf\"; filename*=UTF-8''brief.pdf");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "...", "/", "\u0007"})
  void makesUpANameWhereNoneIsLeft(String name) {
    assertThat(Bijlagekop.disposition(name)).contains("filename=\"document\"");
  }

  @Test
  void keepsTheExtensionOfALongName() {
    String header = Bijlagekop.disposition("é".repeat(500) + ".pdf");

    assertThat(header).endsWith(".pdf").hasSizeLessThan(1000);
  }

  @ParameterizedTest
  @CsvSource({
    "application/pdf, application/pdf",
    "'Application/PDF; charset=x', application/pdf",
    "text/html, application/octet-stream",
    "image/svg+xml, application/octet-stream",
    "'', application/octet-stream",
    "'text/plain\r\nX: y', application/octet-stream"
  })
  void tellsOnOnlyWhatIsKnown(String formaat, String type) {
    assertThat(Bijlagekop.type(formaat)).isEqualTo(type);
  }
}
