package nl.zaakwijs.clients.modelserver;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.function.Predicate;
import nl.zaakwijs.clients.http.StreamCalls;
import nl.zaakwijs.clients.http.UpstreamException;
import nl.zaakwijs.clients.http.UpstreamException.Kind;
import nl.zaakwijs.clients.modelserver.Modeltekst.Einde;

/**
 * Puts the text together from what a model server sends: events with pieces of it, or one JSON
 * answer. It takes what servers add, leave out and do differently, but never an answer that broke
 * off, and nothing of what a model thinks aloud.
 */
final class Modelantwoord implements StreamCalls.LineReader {
  /** Far more than any rewording needs. */
  static final int MAX_TEXT = 6000;

  private static final String THINKING = "<think>";
  private static final String THOUGHT = "</think>";
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final String upstream;
  private final ObjectMapper mapper;
  private final Predicate<String> goOn;
  private final StringBuilder text = new StringBuilder();

  /** An event whose data is not complete yet, or an answer without events. */
  private final StringBuilder pending = new StringBuilder();

  private String finish = "";
  private boolean events;
  private boolean ended;
  private boolean stopped;
  private boolean tooLong;
  private String failure = "";

  /**
   * @param goOn is shown the text so far and says whether to go on
   */
  Modelantwoord(String upstream, ObjectMapper mapper, Predicate<String> goOn) {
    this.upstream = upstream;
    this.mapper = mapper;
    this.goOn = goOn;
  }

  @Override
  public boolean read(String line) {
    String rest = line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
    if (rest.startsWith("data:")) {
      events = true;
      return data(rest.substring("data:".length()).strip());
    }
    if (rest.startsWith("error:")) {
      return broken("an error in the stream");
    }
    if (events || isEventField(rest)) {
      events = true;
      return !rest.isEmpty() || pending.isEmpty() || broken("an event that is not JSON");
    }
    pending.append(rest).append('\n');
    return true;
  }

  private static boolean isEventField(String line) {
    return line.startsWith(":")
        || line.startsWith("event:")
        || line.startsWith("id:")
        || line.startsWith("retry:");
  }

  private boolean data(String data) {
    if (data.equals("[DONE]")) {
      ended = true;
      return false;
    }
    pending.append(data);
    if (pending.isEmpty()) {
      return true;
    }
    try {
      JsonNode event = mapper.readTree(pending.toString());
      pending.setLength(0);
      return take(event);
    } catch (JsonProcessingException e) {
      // The data may go on in the next line.
      return true;
    }
  }

  private boolean take(JsonNode event) {
    JsonNode error = event.path("error");
    if (!error.isMissingNode() && !error.isNull()) {
      return broken("an error in the answer");
    }
    JsonNode choice = event.path("choices").path(0);
    JsonNode piece = choice.has("delta") ? choice.path("delta") : choice.path("message");
    String added = textOf(piece.path("content"));
    text.append(added);
    if (choice.path("finish_reason").isTextual()) {
      finish = choice.path("finish_reason").asText();
    }
    if (text.length() > MAX_TEXT) {
      tooLong = true;
      return false;
    }
    stopped = !added.isEmpty() && !goOn.test(spoken());
    return !stopped;
  }

  /** Without what some models think aloud before they begin. */
  private String spoken() {
    String all = text.toString().stripLeading();
    if (!all.startsWith(THINKING)) {
      return all;
    }
    int end = all.indexOf(THOUGHT);
    return end < 0 ? "" : all.substring(end + THOUGHT.length()).stripLeading();
  }

  /** A text, or a list of parts with one each. */
  private static String textOf(JsonNode content) {
    if (content.isTextual()) {
      return content.asText();
    }
    StringBuilder parts = new StringBuilder();
    content.forEach(part -> parts.append(part.path("text").asText("")));
    return parts.toString();
  }

  private boolean broken(String detail) {
    failure = detail;
    return false;
  }

  /**
   * The text, once all lines were read.
   *
   * @throws UpstreamException when this is no complete answer
   */
  Modeltekst result() {
    if (!events && failure.isEmpty()) {
      whole();
    }
    if (!failure.isEmpty()) {
      throw new UpstreamException(upstream, Kind.INVALID_ANSWER, failure);
    }
    if (stopped) {
      return new Modeltekst(spoken(), Einde.GESTOPT);
    }
    boolean atEnd = ended || !finish.isEmpty();
    if (!tooLong && !atEnd) {
      throw new UpstreamException(upstream, Kind.INVALID_ANSWER, "an end in the middle");
    }
    boolean ready = finish.isEmpty() || finish.equals("stop");
    return new Modeltekst(spoken(), ready && !tooLong ? Einde.AF : Einde.AFGEKAPT);
  }

  /** The answer of a server that sends no events, asked for or not. */
  private void whole() {
    try {
      JsonNode answer = mapper.readTree(pending.toString());
      ended = answer.path("choices").path(0).isObject();
      take(answer);
    } catch (JsonProcessingException e) {
      failure = "an answer that is not JSON";
    }
  }
}
