package nl.zaakwijs.clients.modelserver;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.zaakwijs.clients.http.StreamCalls;
import nl.zaakwijs.clients.http.UpstreamException;
import nl.zaakwijs.clients.http.UpstreamException.Kind;

/** Puts the numbers of each text together, and takes none that cannot be reckoned with. */
final class Embeddingsanswer implements StreamCalls.LineReader {
  private final String upstream;
  private final ObjectMapper mapper;
  private final StringBuilder received = new StringBuilder();

  Embeddingsanswer(String upstream, ObjectMapper mapper) {
    this.upstream = upstream;
    this.mapper = mapper;
  }

  @Override
  public boolean read(String line) {
    received.append(line).append('\n');
    return true;
  }

  /**
   * The numbers, in the order of the texts.
   *
   * @throws UpstreamException when they are not there for exactly so many texts
   */
  List<float[]> result(int texts) {
    JsonNode data = parse().path("data");
    float[][] found = new float[texts][];
    int place = 0;
    for (JsonNode item : data) {
      int index = item.path("index").asInt(place);
      if (index < 0 || index >= texts || found[index] != null) {
        throw broken("numbers for another text");
      }
      found[index] = numbers(item.path("embedding"));
      place++;
    }
    if (place != texts) {
      throw broken("numbers for " + place + " texts instead of " + texts);
    }
    if (Stream.of(found).mapToInt(numbers -> numbers.length).distinct().count() > 1) {
      throw broken("lists of different lengths");
    }
    return Arrays.asList(found);
  }

  private JsonNode parse() {
    try {
      return mapper.readTree(received.toString());
    } catch (JsonProcessingException e) {
      throw broken("an answer that is not JSON");
    }
  }

  private float[] numbers(JsonNode embedding) {
    if (embedding.isEmpty()) {
      throw broken("a text without numbers");
    }
    float[] numbers = new float[embedding.size()];
    for (int i = 0; i < numbers.length; i++) {
      JsonNode number = embedding.get(i);
      numbers[i] = number.isNumber() ? number.floatValue() : Float.NaN;
      if (!Float.isFinite(numbers[i])) {
        throw broken("something that is no number");
      }
    }
    return numbers;
  }

  private UpstreamException broken(String detail) {
    return new UpstreamException(upstream, Kind.INVALID_ANSWER, detail);
  }
}
