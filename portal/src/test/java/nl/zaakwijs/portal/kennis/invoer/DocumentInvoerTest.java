package nl.zaakwijs.portal.kennis.invoer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import nl.zaakwijs.portal.gemeente.Gemeente;
import nl.zaakwijs.portal.kennis.Artikel;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;

/** What becomes of documents, such as those of the council. */
class DocumentInvoerTest {
  private static final String BESLUIT =
      "De raad besluit dat honden in het park aan de lijn moeten lopen.";
  private static final String DEKKING =
      "De kosten van de borden komen uit de reserve voor het groen.";

  @Test
  void makesAnArticleOfEachPageThatSaysWhereItStands() throws IOException {
    Invoer invoer =
        invoer()
            .read(
                "raad",
                "https://raad.example/hond.pdf",
                pdf("Honden in het park", BESLUIT, "", DEKKING));

    assertThat(invoer.artikelen())
        .extracting(Artikel::titel)
        .containsExactly("Honden in het park (bladzijde 1)", "Honden in het park (bladzijde 3)");
    assertThat(invoer.artikelen())
        .extracting(artikel -> artikel.bron().url())
        .containsExactly(
            "https://raad.example/hond.pdf#page=1", "https://raad.example/hond.pdf#page=3");
    assertThat(invoer.artikelen().get(1).passages().get(0).tekst()).contains("reserve");
    assertThat(invoer.ids()).doesNotHaveDuplicates();
  }

  @Test
  void readsADocumentInAFolderOfKnowledge() throws IOException {
    Invoer invoer =
        new Kennisinvoer(Gemeente.builtIn(), LocalDate.EPOCH).read("nota.pdf", pdf("", BESLUIT));

    assertThat(invoer.artikelen())
        .singleElement()
        .extracting(Artikel::titel)
        .isEqualTo("nota.pdf (bladzijde 1)");
  }

  @Test
  void saysWhatIsWrongWithADocumentThatCannotBeRead() throws IOException {
    DocumentInvoer invoer = invoer();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> invoer.read("raad", "", bytes("%PDF-1.7 en dan niets")))
        .withMessageContaining("raad.pdf");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> invoer.read("raad", "", pdf("Scan", "", "")))
        .withMessageContaining("scan");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> invoer.read("raad", "", bytes("%PDF-1.7 /Encrypt 5 0 R")))
        .withMessageContaining("protected");
  }

  private static DocumentInvoer invoer() {
    return new DocumentInvoer(new Herkomst("raad.pdf", LocalDate.of(2026, 11, 22)));
  }

  private static byte[] pdf(String titel, String... bladen) throws IOException {
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      document.getDocumentInformation().setTitle(titel);
      for (String tekst : bladen) {
        PDPage blad = new PDPage();
        document.addPage(blad);
        try (PDPageContentStream inhoud = new PDPageContentStream(document, blad)) {
          inhoud.beginText();
          inhoud.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
          inhoud.newLineAtOffset(50, 700);
          inhoud.showText(tekst);
          inhoud.endText();
        }
      }
      document.save(uit);
    }
    return uit.toByteArray();
  }

  private static byte[] bytes(String tekst) {
    return tekst.getBytes(StandardCharsets.UTF_8);
  }
}
