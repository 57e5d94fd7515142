package nl.zaakwijs.webapp.post;

import java.util.List;

/**
 * What one mail says, for the plain text and for the HTML alike.
 *
 * @param taal the code of its language
 * @param inleiding what this is about
 * @param regels what stands firm: for what, when, where
 * @param meenemen what to bring; none when one does not have to come
 * @param adres where the button leads
 * @param knop what the button says
 * @param slot small sentences at the end
 */
record Briefblad(
    String taal,
    String titel,
    String aanhef,
    String inleiding,
    List<Regel> regels,
    String meenemenTitel,
    List<Tekst> meenemen,
    String adres,
    String knop,
    List<String> slot,
    Tekst afzender) {
  Briefblad {
    regels = List.copyOf(regels);
    meenemen = List.copyOf(meenemen);
    slot = List.copyOf(slot);
  }

  /**
   * A name with its value, which can have several lines.
   *
   * @param taal the code of the value's language
   */
  record Regel(String naam, List<String> waarde, String taal) {
    Regel {
      waarde = List.copyOf(waarde);
    }
  }

  /** A text that may be in another language than the mail. */
  record Tekst(String tekst, String taal) {}

  /** The same in plain text, in lines of any length. */
  String text() {
    StringBuilder text = new StringBuilder();
    text.append(titel)
        .append("\n\n")
        .append(aanhef)
        .append("\n\n")
        .append(inleiding)
        .append("\n\n");
    for (Regel regel : regels) {
      text.append(regel.naam()).append(": ").append(String.join(", ", regel.waarde())).append('\n');
    }
    if (!meenemen.isEmpty()) {
      text.append('\n').append(meenemenTitel).append('\n');
      meenemen.forEach(ding -> text.append("- ").append(ding.tekst()).append('\n'));
    }
    text.append('\n').append(knop).append(":\n").append(adres).append("\n\n");
    slot.forEach(zin -> text.append(zin).append('\n'));
    return text.append('\n').append(afzender.tekst()).append('\n').toString();
  }
}
