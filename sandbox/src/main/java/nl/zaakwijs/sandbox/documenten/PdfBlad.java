package nl.zaakwijs.sandbox.documenten;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A PDF of one page, written by hand: a title and a line. The same text gives the same bytes. */
final class PdfBlad {

  private PdfBlad() {}

  static byte[] of(String titel, String regel) {
    String tekst =
        "BT /F1 18 Tf 60 760 Td ("
            + escape(titel)
            + ") Tj /F1 11 Tf 0 -32 Td ("
            + escape(regel)
            + ") Tj ET";
    List<String> objecten =
        List.of(
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842]"
                + " /Resources << /Font << /F1 4 0 R >> >> /Contents 5 0 R >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
            "<< /Length " + length(tekst) + " >>\nstream\n" + tekst + "\nendstream");
    StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
    List<Integer> plaatsen = new ArrayList<>();
    for (int i = 0; i < objecten.size(); i++) {
      plaatsen.add(length(pdf.toString()));
      pdf.append(i + 1).append(" 0 obj\n").append(objecten.get(i)).append("\nendobj\n");
    }
    int xref = length(pdf.toString());
    pdf.append("xref\n0 ").append(objecten.size() + 1).append("\n0000000000 65535 f \n");
    for (int plaats : plaatsen) {
      pdf.append(String.format(Locale.ROOT, "%010d 00000 n \n", plaats));
    }
    pdf.append("trailer\n<< /Size ").append(objecten.size() + 1).append(" /Root 1 0 R >>\n");
    pdf.append("startxref\n").append(xref).append("\n%%EOF\n");
    return pdf.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  private static int length(String tekst) {
    return tekst.getBytes(StandardCharsets.ISO_8859_1).length;
  }

  private static String escape(String tekst) {
    return tekst.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)");
  }
}
