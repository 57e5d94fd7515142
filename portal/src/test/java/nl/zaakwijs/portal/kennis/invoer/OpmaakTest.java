package nl.zaakwijs.portal.kennis.invoer;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@NullMarked
class OpmaakTest {
  @Test
  void keepsParagraphsHeadingsListsAndRows() {
    assertThat(
            Opmaak.toMarkdown(
                """
                <div><p>Eerste&nbsp;<strong>alinea</strong>.</p>
                <p>Tweede<br>regel.</p>
                <h2>Wat u nodig heeft</h2>
                <ul><li><p>een foto</p></li><li>geld:<ul><li>munten</li></ul></li></ul>
                <ol><li>Kom langs</li><li>Betaal</li></ol>
                <table><tr><th>Soort</th><th>Prijs</th></tr><tr><td>hond</td><td>80</td></tr></table>
                <script>alert(1)</script></div>
                """,
                ""))
        .isEqualTo(
            """
            Eerste alinea.

            Tweede
            regel.

            ## Wat u nodig heeft

            - een foto
            - geld:
            - munten

            1. Kom langs
            2. Betaal

            Soort | Prijs
            hond | 80""");
  }

  @Test
  void keepsLinksThatLeadSomewhere() {
    assertThat(
            Opmaak.toMarkdown(
                "<p>Lees <a href=\"/hond\">over honden</a>, <a href=\"javascript:x()\">dit</a> of"
                    + " <a href=\"mailto:a@b.nl\">mail</a>.</p>",
                "https://voorbeeld.nl/dieren"))
        .isEqualTo("Lees [over honden](https://voorbeeld.nl/hond), dit of [mail](mailto:a@b.nl).");
    assertThat(Opmaak.toMarkdown("<a href=\"/hond\">over honden</a>", "")).isEqualTo("over honden");
  }

  @Test
  void leavesPlainTextAsItIs() {
    assertThat(Opmaak.toMarkdown("Regel 1\r\n\r\n\r\n\r\n  • punt\n– nog een\nA < B & C", ""))
        .isEqualTo("Regel 1\n\n- punt\n- nog een\nA < B & C");
  }

  @Test
  void readsHtmlThatWasWrittenAsText() {
    assertThat(Opmaak.toMarkdown("&lt;p&gt;Een&lt;/p&gt;&lt;p&gt;Twee&lt;/p&gt;", ""))
        .isEqualTo("Een\n\nTwee");
    assertThat(Opmaak.toLine("Vraag\n &amp; antwoord")).isEqualTo("Vraag & antwoord");
  }
}
