package nl.zaakwijs.sandbox.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How the model behaves. */
public enum Gedrag {
  /** Well, in the way of Ollama. */
  OLLAMA,
  /** Well, in the way of vLLM: thoughts apart, comments between, and figures at the end. */
  VLLM,
  /** Well, in the way of llama.cpp: the first request finds a model that is still loading. */
  LLAMACPP,
  /** Well, after thinking aloud in the text itself. */
  DENKT_HARDOP,
  /** Well, but as one answer where pieces were asked for. */
  GEHEEL,
  /** Well, and slowly. */
  TRAAG,
  /** Comes to the limit of its length in the middle of a sentence. */
  AFGEKAPT,
  /** The connection ends in the middle. */
  BREEKT_AF,
  /** Tells of an error in the middle. */
  FOUT_HALVERWEGE,
  /** Falls silent in the middle. */
  ZWIJGT,
  /** Never stops. */
  EINDELOOS,
  /** Changes every number. */
  LIEGT,
  /** Names no passage. */
  ZONDER_BRON,
  /** Names a passage that is not there. */
  ANDERE_BRON,
  /** Makes up a link. */
  VERZINT_LINK,
  /** Says that it can't. */
  WEIGERT,
  /** Writes in another language. */
  ANDERE_TAAL,
  /** Does what stands in the question. */
  GEHOORZAAMT;

  /** The name in {@code PUT /sandbox/model}. */
  public String naam() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Gedrag> find(String naam) {
    return Arrays.stream(values()).filter(gedrag -> gedrag.naam().equals(naam)).findFirst();
  }
}
