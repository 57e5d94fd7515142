package nl.zaakwijs.portal.kennis.invoer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * The text of a PDF, page by page, within limits of time and size. What is packed into it, such as
 * pictures and other documents, is left alone.
 *
 * @param titel as the document says it; may be empty
 * @param bladen the text of each page, the first being page 1
 * @param volledig whether these are all pages
 */
record Documenttekst(String titel, List<String> bladen, boolean volledig) {
  private static final int MEESTE_BLADEN = 2_000;
  private static final int MEESTE_TEKENS = 10_000_000;
  private static final long GEHEUGEN = 64L * 1024 * 1024;
  private static final int SECONDEN = 60;
  private static final String VERSLEUTELD = "/Encrypt";

  Documenttekst {
    bladen = List.copyOf(bladen);
  }

  /**
   * Reads a document.
   *
   * @throws IllegalArgumentException that says why it can't be read
   */
  static Documenttekst read(String naam, byte[] pdf) {
    // It stands unpacked in the trailer, or in the stream that takes its place.
    if (new String(pdf, StandardCharsets.ISO_8859_1).contains(VERSLEUTELD)) {
      throw new IllegalArgumentException(naam + " is protected: it can't be read");
    }
    CompletableFuture<Documenttekst> tekst = new CompletableFuture<>();
    Thread lezer = new Thread(() -> complete(tekst, pdf), "kennis-document");
    lezer.setDaemon(true);
    lezer.start();
    try {
      return tekst.get(SECONDEN, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      lezer.interrupt();
      throw new IllegalArgumentException(
          naam + " can't be read within " + SECONDEN + " seconds", e);
    } catch (ExecutionException e) {
      throw new IllegalArgumentException(naam + " can't be read: " + e.getCause(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalArgumentException(naam + " was not read: the program ends", e);
    }
  }

  private static void complete(CompletableFuture<Documenttekst> tekst, byte[] pdf) {
    try {
      tekst.complete(parse(pdf));
    } catch (IOException | RuntimeException | LinkageError | StackOverflowError e) {
      // A damaged document makes the library throw whatever it likes.
      tekst.completeExceptionally(e);
    }
  }

  private static Documenttekst parse(byte[] pdf) throws IOException {
    try (PDDocument document =
        Loader.loadPDF(pdf, "", null, null, MemoryUsageSetting.setupMixed(GEHEUGEN).streamCache)) {
      String titel = document.getDocumentInformation().getTitle();
      PDFTextStripper lezer = new PDFTextStripper();
      List<String> bladen = new ArrayList<>();
      int tekens = 0;
      int meest = Math.min(MEESTE_BLADEN, document.getNumberOfPages());
      while (bladen.size() < meest && tekens < MEESTE_TEKENS && !Thread.interrupted()) {
        lezer.setStartPage(bladen.size() + 1);
        lezer.setEndPage(bladen.size() + 1);
        String blad = lezer.getText(document);
        tekens += blad.length();
        bladen.add(blad);
      }
      return new Documenttekst(
          titel == null ? "" : titel.strip(), bladen, bladen.size() == document.getNumberOfPages());
    }
  }
}
