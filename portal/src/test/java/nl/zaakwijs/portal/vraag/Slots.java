package nl.zaakwijs.portal.vraag;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Objects;
import nl.zaakwijs.portal.afspraakzin.Afspraakvraag;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** What was understood of a sentence about an appointment, as a result line gives it. */
@NullMarked
final class Slots {
  static final List<String> NAMEN =
      List.of("products", "persons", "location", "from", "to", "not", "part", "time");
  private static final ObjectMapper JSON = new ObjectMapper();

  private Slots() {}

  static ObjectNode of(Afspraakvraag vraag) {
    ObjectNode slots = JSON.createObjectNode();
    vraag.producten().forEach(slots.putArray("products")::add);
    slots.put("persons", vraag.personen());
    slots.put("location", vraag.locatie());
    slots.put("from", text(vraag.van()));
    slots.put("to", text(vraag.tot()));
    vraag.niet().forEach(slots.putArray("not")::add);
    slots.put("part", vraag.dagdeel() == null ? null : vraag.dagdeel().code());
    slots.put("time", text(vraag.tijd()));
    return slots;
  }

  private static @Nullable String text(@Nullable Object waarde) {
    return waarde == null ? null : Objects.toString(waarde);
  }
}
