package nl.zaakwijs.webapp.zaken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.zaakwijs.webapp.zaken.Formulierdelen.Deel;
import nl.zaakwijs.webapp.zaken.Formulierdelen.Onleesbaar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulierdelenTest {
  private static final String TYPE = "multipart/form-data; boundary=----abc";

  @Test
  void givesFieldsAndAFileInTheirOrder() throws IOException {
    Formulierdelen delen =
        of(
            field("csrf", "token")
                + file("été.pdf", "eerste\r\n--\r\n------ab\r\n------abd")
                + end());

    assertThat(delen.next()).contains(new Deel("csrf", null));
    assertThat(delen.text(100)).isEqualTo("token");
    assertThat(delen.next()).contains(new Deel("bestand", "été.pdf"));
    assertThat(content(delen, 1000)).isEqualTo("eerste\r\n--\r\n------ab\r\n------abd");
    assertThat(delen.next()).isEmpty();
    assertThat(delen.next()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\r\n", "\r", "\r\n\r\n------ab", "-", "\r\n-----", "\r\r\n------ab"})
  void keepsEveryByteOfAFileThatLooksLikeItsEnd(String content) throws IOException {
    Formulierdelen delen = of(file("a.pdf", content) + end());
    delen.next();

    assertThat(content(delen, 1000)).isEqualTo(content);
    assertThat(delen.next()).isEmpty();
  }

  @Test
  void stopsReadingAFileThatIsTooLarge() throws IOException {
    Formulierdelen delen = of(file("a.pdf", "0123456789") + end());
    delen.next();
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    assertThat(delen.copyTo(out, 5)).isGreaterThan(5);
    assertThat(out.size()).isLessThan(10);
  }

  @Test
  void takesAFormWithoutALineAfterItsEnd() throws IOException {
    Formulierdelen delen = of(field("a", "b") + "------abc--");
    delen.next();

    assertThat(delen.text(10)).isEqualTo("b");
    assertThat(delen.next()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "begin",
        "------abc\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nafgekapt",
        "------abc\r\nContent-Type: text/plain\r\n\r\nzonder naam\r\n------abc--\r\n",
        "------abc\r\nContent-Disposition: form-data; name=\"a\""
      })
  void refusesWhatIsNoForm(String body) {
    assertThatExceptionOfType(Onleesbaar.class)
        .isThrownBy(
            () -> {
              Formulierdelen delen = of(body);
              while (delen.next().isPresent()) {
                delen.text(100);
              }
            });
  }

  @Test
  void refusesAHeadWithoutEnd() {
    assertThatExceptionOfType(Onleesbaar.class)
        .isThrownBy(() -> of("------abc\r\n" + "a".repeat(100_000)).next());
  }

  @Test
  void refusesAHeadOfEndlesslyManyLines() {
    assertThatExceptionOfType(Onleesbaar.class)
        .isThrownBy(() -> of("------abc\r\n" + "X-Veel: ja\r\n".repeat(500)).next());
  }

  @Test
  void refusesEndlesslyManyParts() throws IOException {
    Formulierdelen delen = of(field("a", "b").repeat(100_000) + end());
    for (int i = 0; i < 10; i++) {
      assertThat(delen.next()).isPresent();
      delen.text(100);
    }

    assertThatExceptionOfType(Onleesbaar.class).isThrownBy(delen::next);
  }

  @Test
  void refusesAnotherKindOfContent() {
    assertThatExceptionOfType(Onleesbaar.class)
        .isThrownBy(
            () ->
                Formulierdelen.of(
                    new ByteArrayInputStream(new byte[0]), "application/x-www-form-urlencoded"));
  }

  private static Formulierdelen of(String body) throws IOException {
    return Formulierdelen.of(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)), TYPE);
  }

  private static String content(Formulierdelen delen, long most) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    delen.copyTo(out, most);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String field(String name, String value) {
    return "------abc\r\nContent-Disposition: form-data; name=\""
        + name
        + "\"\r\n\r\n"
        + value
        + "\r\n";
  }

  private static String file(String name, String content) {
    return "------abc\r\nContent-Disposition: form-data; name=\"bestand\"; filename=\""
        + name
        + "\"\r\nContent-Type: application/pdf\r\n\r\n"
        + content
        + "\r\n";
  }

  private static String end() {
    return "------abc--\r\n";
  }
}
