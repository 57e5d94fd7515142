package nl.zaakwijs.portal.kennis.inbedding;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads how a model takes texts apart, from the file that comes with it. */
final class Tokenizerlezer {
  private Tokenizerlezer() {}

  /**
   * A {@code tokenizer.json}, else a {@code vocab.txt} with one piece on a line.
   *
   * @throws IllegalArgumentException that says what is wrong with the file
   */
  static Tokenizer read(Path bestand) {
    try {
      String tekst = Files.readString(bestand);
      return tekst.stripLeading().startsWith("{") ? json(tekst) : lines(tekst);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("it is no JSON", e);
    } catch (IOException e) {
      throw new IllegalArgumentException("it can't be read as text", e);
    }
  }

  /** Such a list does not tell about capitals; where none has any, none is expected. */
  private static Tokenizer lines(String tekst) {
    Map<String, Integer> woordenboek = new HashMap<>();
    List<String> regels = tekst.lines().toList();
    for (int i = 0; i < regels.size(); i++) {
      woordenboek.putIfAbsent(regels.get(i).stripTrailing(), i);
    }
    boolean klein =
        woordenboek.keySet().stream()
            .filter(stuk -> !stuk.startsWith("["))
            .noneMatch(stuk -> stuk.chars().anyMatch(Character::isUpperCase));
    return new WordPiece(woordenboek, klein, klein);
  }

  private static Tokenizer json(String tekst) throws JsonProcessingException {
    JsonNode bestand = new ObjectMapper().readTree(tekst);
    JsonNode model = bestand.path("model");
    String soort = model.path("type").asText(model.has("unk_id") ? "Unigram" : "WordPiece");
    return switch (soort) {
      case "WordPiece" -> wordPiece(model.path("vocab"), bestand.path("normalizer"));
      case "Unigram" -> unigram(model);
      default ->
          throw new IllegalArgumentException(
              "it is of the kind " + soort + "; known are WordPiece and Unigram");
    };
  }

  private static Tokenizer wordPiece(JsonNode vocab, JsonNode normalizer) {
    Map<String, Integer> woordenboek = new HashMap<>();
    vocab.properties().forEach(stuk -> woordenboek.put(stuk.getKey(), stuk.getValue().asInt()));
    boolean klein = normalizer.path("lowercase").asBoolean(false);
    return new WordPiece(woordenboek, klein, normalizer.path("strip_accents").asBoolean(klein));
  }

  private static Tokenizer unigram(JsonNode model) {
    List<Unigram.Stuk> stukken = new ArrayList<>();
    model
        .path("vocab")
        .forEach(
            stuk -> stukken.add(new Unigram.Stuk(stuk.path(0).asText(), stuk.path(1).asDouble())));
    return new Unigram(stukken, model.path("unk_id").asInt(Integer.MAX_VALUE));
  }
}
