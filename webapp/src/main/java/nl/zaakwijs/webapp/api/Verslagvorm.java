package nl.zaakwijs.webapp.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import nl.zaakwijs.portal.kennis.bron.Bronwerk;
import nl.zaakwijs.portal.kennis.invoer.Kennisimport;
import nl.zaakwijs.portal.kennis.invoer.Kennisverversing;
import nl.zaakwijs.portal.kennis.invoer.Verslagen;

/** Reports of imports as JSON; whatever a source wrote stays text. */
final class Verslagvorm {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Verslagvorm() {}

  /** All of them, in numbers. */
  static String overview(
      List<Verslagen.Bewaard> verslagen,
      List<Bronwerk.Stand> gepland,
      Kennisverversing.Stand stand) {
    ObjectNode uit = JSON.createObjectNode();
    addUse(uit, stand);
    ArrayNode bronnen = uit.putArray("bronnen");
    for (Verslagen.Bewaard bewaard : verslagen) {
      Kennisimport.Verslag verslag = bewaard.verslag();
      bronnen
          .addObject()
          .put("bron", bewaard.bron())
          .put("moment", bewaard.moment().toString())
          .put("toegevoegd", verslag.toegevoegd().size())
          .put("gewijzigd", verslag.gewijzigd().size())
          .put("ingetrokken", verslag.ingetrokken().size())
          .put("ongewijzigd", verslag.ongewijzigd())
          .put("geweigerd", verslag.geweigerd().size());
    }
    ArrayNode plan = uit.putArray("gepland");
    for (Bronwerk.Stand bron : gepland) {
      plan.addObject()
          .put("bron", bron.bron())
          .put("gelukt", bron.isGoed())
          .put("moment", bron.moment().toString())
          .put("laatsteGoed", bron.laatsteGoed().toString())
          .put("reden", bron.reden());
    }
    return uit.toString();
  }

  /** One of them, as a whole. */
  static String report(Verslagen.Bewaard bewaard, Kennisverversing.Stand stand) {
    Kennisimport.Verslag verslag = bewaard.verslag();
    ObjectNode uit = JSON.createObjectNode();
    uit.put("bron", bewaard.bron()).put("moment", bewaard.moment().toString());
    addUse(uit, stand);
    verslag.toegevoegd().forEach(uit.putArray("toegevoegd")::add);
    verslag.gewijzigd().forEach(uit.putArray("gewijzigd")::add);
    verslag.ingetrokken().forEach(uit.putArray("ingetrokken")::add);
    uit.put("ongewijzigd", verslag.ongewijzigd());
    verslag.geweigerd().forEach(uit.putArray("geweigerd")::add);
    return uit.toString();
  }

  private static void addUse(ObjectNode uit, Kennisverversing.Stand stand) {
    uit.put("inGebruik", stand.gelukt());
    if (!stand.gelukt()) {
      uit.put("reden", stand.reden());
    }
  }
}
