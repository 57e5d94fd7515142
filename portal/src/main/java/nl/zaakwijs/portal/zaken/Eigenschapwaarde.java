package nl.zaakwijs.portal.zaken;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import nl.zaakwijs.portal.zaken.MijnEigenschap.Datum;
import nl.zaakwijs.portal.zaken.MijnEigenschap.Getal;
import nl.zaakwijs.portal.zaken.MijnEigenschap.Moment;
import nl.zaakwijs.portal.zaken.MijnEigenschap.Tekst;
import nl.zaakwijs.portal.zaken.MijnEigenschap.Waarde;

/**
 * Reads the value of an eigenschap as the catalogue says it is written. The standard writes a date
 * as 20261203; many registers write 2026-12-03. What is neither is shown as it stands.
 */
final class Eigenschapwaarde {
  private static final Pattern BASIC_DATUM = Pattern.compile("[0-9]{8}");
  private static final Pattern BASIC_MOMENT = Pattern.compile("[0-9]{14}");
  private static final Pattern GETAL = Pattern.compile("-?[0-9]{1,15}([.,][0-9]{1,10})?");
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuuMMddHHmmss");

  private Eigenschapwaarde() {}

  /**
   * @param formaat tekst, getal, datum or datum_tijd
   */
  static Waarde of(String waarde, String formaat) {
    try {
      return switch (formaat) {
        case "datum" -> new Datum(day(waarde));
        case "datum_tijd" -> new Moment(moment(waarde));
        case "getal" ->
            GETAL.matcher(waarde).matches()
                ? new Getal(new BigDecimal(waarde.replace(',', '.')))
                : new Tekst(waarde);
        default -> new Tekst(waarde);
      };
    } catch (DateTimeException e) {
      return new Tekst(waarde);
    }
  }

  private static LocalDate day(String waarde) {
    return BASIC_DATUM.matcher(waarde).matches()
        ? LocalDate.parse(waarde, DateTimeFormatter.BASIC_ISO_DATE)
        : LocalDate.parse(waarde);
  }

  private static LocalDateTime moment(String waarde) {
    if (BASIC_MOMENT.matcher(waarde).matches()) {
      return LocalDateTime.parse(waarde, MOMENT);
    }
    boolean offset = waarde.endsWith("Z") || waarde.indexOf('+') > 0;
    return offset
        ? OffsetDateTime.parse(waarde).atZoneSameInstant(Termijnen.NEDERLAND).toLocalDateTime()
        : LocalDateTime.parse(waarde);
  }
}
