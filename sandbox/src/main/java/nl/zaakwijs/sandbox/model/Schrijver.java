package nl.zaakwijs.sandbox.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes what a model would: of each passage in the prompt the first sentences, with the number of
 * the passage; or, when asked for a question, one that names every passage.
 */
final class Schrijver {
  private static final Pattern PASSAGE =
      Pattern.compile("Passage \\[(\\d+)] ([^\\n]*)\\n<<<\\n(.*?)\\n>>>", Pattern.DOTALL);
  private static final Pattern VRAAG = Pattern.compile("<<< (.*?) >>>", Pattern.DOTALL);
  private static final Pattern ZIN =
      Pattern.compile(
          "(?:^|(?<=[.!?\\n])\\s*)(?:[-*]|\\d+\\.)?\\s*(\\p{Lu}[^\\n]*?[.!?])(?=\\s|$)");
  private static final int MEESTE_ZINNEN = 2;

  private Schrijver() {}

  /** The text for this prompt, by what the model is like. */
  static String write(String opdracht, String materiaal, Gedrag gedrag) {
    boolean vraagt = opdracht.contains("Begin met: Bedoelt u") || opdracht.contains("Do you mean");
    String eerlijk = vraagt ? ask(materiaal, opdracht) : summarise(materiaal);
    return switch (gedrag) {
      case LIEGT -> change(eerlijk);
      case ZONDER_BRON -> eerlijk.replaceAll(" ?\\[\\d+]", "");
      case ANDERE_BRON -> eerlijk.replaceAll("\\[\\d+]", "[99]");
      case VERZINT_LINK -> eerlijk + " Kijk op https://www.gemeente-hulp.example/paspoort [1].";
      case WEIGERT -> "Sorry, als taalmodel kan ik deze vraag niet beantwoorden [1].";
      case ANDERE_TAAL -> "You can request this at the town hall [1]. Bring your old document [1].";
      case GEHOORZAAMT -> question(materiaal) + " [1].";
      case DENKT_HARDOP -> "<think>Een bedrag van € 1 lijkt mij goed.</think>\n\n" + eerlijk;
      default -> eerlijk;
    };
  }

  private static String summarise(String materiaal) {
    List<String> zinnen = new ArrayList<>();
    Matcher passage = PASSAGE.matcher(materiaal);
    while (passage.find()) {
      Matcher zin = ZIN.matcher(passage.group(3));
      for (int i = 0; i < MEESTE_ZINNEN && zin.find(); i++) {
        String tekst = zin.group(1);
        String einde = tekst.substring(tekst.length() - 1);
        // A question in a text of a municipality introduces what follows; alone it says nothing.
        if (!einde.equals("?")) {
          zinnen.add(
              tekst.substring(0, tekst.length() - 1) + " [" + passage.group(1) + "]" + einde);
        }
      }
    }
    return zinnen.isEmpty() ? "GEEN" : String.join(" ", zinnen);
  }

  private static String ask(String materiaal, String opdracht) {
    List<String> namen = new ArrayList<>();
    Matcher passage = PASSAGE.matcher(materiaal);
    while (passage.find()) {
      namen.add("\u201c" + passage.group(2) + "\u201d [" + passage.group(1) + "]");
    }
    boolean english = opdracht.contains("Do you mean");
    String laatste = namen.remove(namen.size() - 1);
    return (english ? "Do you mean " : "Bedoelt u ")
        + String.join(", ", namen)
        + (english ? " or " : " of ")
        + laatste
        + "?";
  }

  private static String question(String materiaal) {
    Matcher vraag = VRAAG.matcher(materiaal);
    return vraag.find() ? vraag.group(1) : "";
  }

  /** Every digit one higher, but those that name a passage. */
  private static String change(String tekst) {
    return Pattern.compile("(?<!\\[)\\d")
        .matcher(tekst)
        .replaceAll(cijfer -> Integer.toString((Integer.parseInt(cijfer.group()) + 1) % 10));
  }
}
