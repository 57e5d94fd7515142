package nl.zaakwijs.portal.zaken;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BestandskeuringTest {
  private static final String WORD_TYPES =
      "<Types><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd."
          + "openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";

  @SuppressWarnings("NullAway.Init")
  @TempDir
  private static Path folder;

  @ParameterizedTest
  @CsvSource({
    "255044462D312E340A25, PDF",
    "FFD8FFE000104A46494600, JPEG",
    "89504E470D0A1A0A0000000D49484452, PNG",
    "000000186674797068656963000000006D696631, HEIC",
    "00000018667479706D696631000000006D696631, HEIC"
  })
  void knowsAFileByItsFirstBytes(String hex, Bestandssoort soort) throws IOException {
    assertThat(Bestandskeuring.recognise(file(HexFormat.of().parseHex(hex)))).contains(soort);
  }

  @ParameterizedTest
  @CsvSource({
    "4D5A90000300000004000000",
    "3C68746D6C3E3C7363726970743E",
    "7B5C727466315C616E7369",
    "D0CF11E0A1B11AE1000000000000",
    "504B0304140000000800",
    "00",
    "3C73766720786D6C6E733D22687474703A2F2F7777772E77332E6F72672F323030302F737667223E"
  })
  void takesNothingElse(String hex) throws IOException {
    assertThat(Bestandskeuring.recognise(file(HexFormat.of().parseHex(hex)))).isEmpty();
  }

  @Test
  void knowsATextOfWord() throws IOException {
    Path file = zip("[Content_Types].xml", WORD_TYPES, "word/document.xml", "<document/>");

    assertThat(Bestandskeuring.recognise(file)).contains(Bestandssoort.WORD);
  }

  @Test
  void takesNoTextWithMacros() throws IOException {
    Path file =
        zip(
            "[Content_Types].xml",
            WORD_TYPES,
            "word/document.xml",
            "<document/>",
            "word/vbaProject.bin",
            "macro");

    assertThat(Bestandskeuring.recognise(file)).isEmpty();
  }

  @Test
  void takesNoOtherArchive() throws IOException {
    assertThat(Bestandskeuring.recognise(zip("brief.pdf", "%PDF-1.4"))).isEmpty();
    assertThat(
            Bestandskeuring.recognise(
                zip("[Content_Types].xml", "<Types/>", "word/document.xml", "<document/>")))
        .isEmpty();
  }

  @Test
  void unpacksNoMoreThanAList() throws IOException {
    Path bomb = zip("[Content_Types].xml", " ".repeat(50_000_000), "word/document.xml", "");

    assertThat(Bestandskeuring.recognise(bomb)).isEmpty();
  }

  @Test
  void opensNoArchiveWithAnEndlessList() throws IOException {
    String[] parts = new String[2 * (Ziplijst.MEESTE_DELEN + 1)];
    for (int i = 0; i < parts.length; i += 2) {
      parts[i] = "word/media/" + i;
      parts[i + 1] = "";
    }
    parts[0] = "[Content_Types].xml";
    parts[1] = WORD_TYPES;
    parts[2] = "word/document.xml";

    assertThat(Bestandskeuring.recognise(zip(parts))).isEmpty();
    assertThat(Bestandskeuring.recognise(zip(Arrays.copyOf(parts, parts.length - 2))))
        .contains(Bestandssoort.WORD);
  }

  @Test
  void opensNoArchiveWithSomethingBehindItsEnd() throws IOException {
    Path file = zip("[Content_Types].xml", WORD_TYPES, "word/document.xml", "<document/>");
    Files.write(file, new byte[30], StandardOpenOption.APPEND);

    assertThat(Bestandskeuring.recognise(file)).isEmpty();
  }

  @Test
  void knowsATextOfLibreOffice() throws IOException {
    assertThat(Bestandskeuring.recognise(odt("content.xml", "Configurations2/statusbar/")))
        .contains(Bestandssoort.ODT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Basic/script-lc.xml",
        "Basic/Standard/Module1.xml",
        "BASIC/x",
        "Scripts/python/macro.py",
        "/Scripts/javascript/a.js"
      })
  void takesNoTextOfLibreOfficeWithMacros(String macro) throws IOException {
    assertThat(Bestandskeuring.recognise(odt("content.xml", macro))).isEmpty();
  }

  private static Path odt(String... names) throws IOException {
    Path file = Files.createTempFile(folder, "tekst", "");
    byte[] type = "application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.US_ASCII);
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      ZipEntry entry = new ZipEntry("mimetype");
      CRC32 crc = new CRC32();
      crc.update(type);
      entry.setMethod(ZipEntry.STORED);
      entry.setSize(type.length);
      entry.setCrc(crc.getValue());
      zip.putNextEntry(entry);
      zip.write(type);
      zip.closeEntry();
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.closeEntry();
      }
    }
    return file;
  }

  @ParameterizedTest
  @CsvSource({
    "brief.pdf, true",
    "BRIEF.PDF, true",
    "brief.pdf.exe, false",
    "pdf, false",
    ".pdf, false"
  })
  void knowsWhatANameSays(String naam, boolean pdf) {
    assertThat(Bestandssoort.PDF.hasName(naam)).isEqualTo(pdf);
  }

  private static Path file(byte[] bytes) throws IOException {
    return Files.write(Files.createTempFile(folder, "bestand", ""), bytes);
  }

  private static Path zip(String... namesAndContents) throws IOException {
    Path file = Files.createTempFile(folder, "archief", "");
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < namesAndContents.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndContents[i]));
        zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return file;
  }
}
