package nl.zaakwijs.portal.vraag;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import nl.zaakwijs.portal.afspraakzin.Afspraakvraag;
import nl.zaakwijs.portal.kennis.Artikel;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The line of JSON that an evaluation writes for one question. */
@NullMarked
final class Uitregel {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Uitregel() {}

  static String of(Gesteld gesteld) {
    Uitkomst uitkomst = gesteld.uitkomst();
    String id = gesteld.isGegeven() ? uitkomst.artikelen().get(0) : null;
    ObjectNode uit =
        line(
            gesteld.opgave().vraag(),
            uitkomst.naam(),
            gesteld.beantwoording().route(),
            id,
            gesteld.artikelen(),
            certainty(gesteld),
            uitkomst.tekst());
    gesteld.zaken().forEach(uit.putArray("zaken")::add);
    uit.put("aspect", gesteld.aspect().isEmpty() ? null : gesteld.aspect());
    Afspraakvraag afspraak = gesteld.beantwoording().afspraak();
    if (afspraak != null) {
      uit.set("slots", Slots.of(afspraak));
    }
    return uit.toString();
  }

  /** For a line that can't be read. */
  static String of(Opgave opgave) {
    String wat = "line " + opgave.nummer() + ": " + opgave.fout();
    return line(opgave.vraag(), "error", Route.ONDUIDELIJK, null, List.of(), 0, wat).toString();
  }

  private static ObjectNode line(
      String vraag,
      String uitkomst,
      Route route,
      @Nullable String id,
      List<Artikel> artikelen,
      double zekerheid,
      String tekst) {
    ObjectNode uit = JSON.createObjectNode();
    uit.put("q", vraag);
    uit.put("outcome", uitkomst);
    uit.put("route", route.code());
    uit.put("id", id);
    artikelen.stream().map(Artikel::id).forEach(uit.putArray("candidates")::add);
    artikelen.stream().map(Artikel::upl).forEach(uit.putArray("upl")::add);
    uit.put("certainty", zekerheid);
    uit.put("text", tekst);
    return uit;
  }

  /** What a rule decides, without the knowledge, it decides for certain. */
  private static double certainty(Gesteld gesteld) {
    return gesteld.beantwoording().bevinding().equals(Bevinding.GEEN)
            && !gesteld.uitkomst().naam().equals("abstained")
            && !gesteld.uitkomst().isKeuze()
        ? 1
        : gesteld.zekerheid();
  }
}
