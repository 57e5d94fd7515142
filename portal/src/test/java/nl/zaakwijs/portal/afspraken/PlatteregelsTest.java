package nl.zaakwijs.portal.afspraken;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlatteregelsTest {
  @Test
  void givesEachParagraphAndItemALineOfItsOwn() {
    assertThat(
            Platteregels.of(
                "<p>Neem&nbsp;mee:</p><ul><li>uw <b>oude</b>\n paspoort</li>"
                    + "<LI class='x'>&euro;&nbsp;70 &amp; een foto</LI></ul>ook&#233;<br/>dit"))
        .containsExactly("Neem mee:", "uw oude paspoort", "€ 70 & een foto", "ooké", "dit");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>paspoort",
        "<SCRIPT src=x>alert(1)</script >paspoort",
        "<p onclick=\"alert(1)\">paspoort</p>",
        "<style>p{}</style><!-- x --><img src=x onerror=alert(1)>paspoort",
        "paspoort<script>alert(1)",
        "paspoort<iframe src='//x'",
        "<scr<script></script>ipt>paspoort"
      })
  void letsNoMarkupThrough(String html) {
    assertThat(String.join("", Platteregels.of(html)))
        .contains("paspoort")
        .doesNotContainPattern("<\\w|alert|onerror|onclick");
  }

  @Test
  void leavesPlainTextAsItIs() {
    assertThat(Platteregels.of("1 < 2 & 3 $1 \\ x")).containsExactly("1 < 2 & 3 $1 \\ x");
    assertThat(Platteregels.of(" ")).isEmpty();
    assertThat(Platteregels.of("&lt;b&gt;")).containsExactly("<b>");
  }
}
