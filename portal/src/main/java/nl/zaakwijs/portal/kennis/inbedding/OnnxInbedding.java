package nl.zaakwijs.portal.kennis.inbedding;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.zaakwijs.clients.http.UpstreamException;
import nl.zaakwijs.clients.http.UpstreamException.Kind;
import nl.zaakwijs.portal.instellingen.InstellingException;
import nl.zaakwijs.portal.kennis.Betekenis;
import nl.zaakwijs.portal.kennis.Inbedding;
import nl.zaakwijs.portal.kennis.inbedding.InbeddingInstellingen.Bestand;
import nl.zaakwijs.portal.storing.Koppeling;

/**
 * An embedding model that is run here, by ONNX Runtime: no text leaves the server. It is a model of
 * the BERT family, which gives either a vector per text or one per piece; of the latter the mean
 * counts.
 */
final class OnnxInbedding implements Inbedding {
  private static final Logger LOG = Logger.getLogger(OnnxInbedding.class.getName());

  /** So many pieces of a text are read; most models were taught with no more. */
  private static final int MEESTE_STUKKEN = 256;

  private static final String STUKKEN = "input_ids";
  private static final String MASKER = "attention_mask";
  private static final String SOORT = "token_type_ids";
  private static final List<String> UITVOER =
      List.of("sentence_embedding", "last_hidden_state", "token_embeddings");

  /** Of this one the whole server ends when its command line is longer than 4,096 characters. */
  private static final String VALT_OM = "1.29.0";

  private final OrtEnvironment omgeving;
  private final OrtSession sessie;
  private final String uitvoer;
  private final Tokenizer tokenizer;
  private final InbeddingInstellingen instellingen;

  /** Many may ask at the same time, and nobody once it is closed. */
  private final ReadWriteLock open = new ReentrantReadWriteLock();

  private boolean gesloten;

  private OnnxInbedding(
      OrtEnvironment omgeving,
      OrtSession sessie,
      Tokenizer tokenizer,
      InbeddingInstellingen instellingen) {
    this.omgeving = omgeving;
    this.sessie = sessie;
    this.tokenizer = tokenizer;
    this.instellingen = instellingen;
    Set<String> namen = sessie.getOutputNames();
    this.uitvoer =
        UITVOER.stream().filter(namen::contains).findFirst().orElse(namen.iterator().next());
  }

  /**
   * Loads the model and tries it out.
   *
   * @throws InstellingException that names the key of the file that can't be used, and why
   */
  static OnnxInbedding open(Bestand bestand, InbeddingInstellingen instellingen) {
    Tokenizer tokenizer = readTokenizer(bestand);
    OnnxInbedding inbedding;
    checkVersion();
    try (OrtSession.SessionOptions opties = new OrtSession.SessionOptions()) {
      // The pages need the other processors.
      opties.setIntraOpNumThreads(Math.max(1, Runtime.getRuntime().availableProcessors() / 2));
      OrtEnvironment omgeving = OrtEnvironment.getEnvironment();
      OrtSession sessie = omgeving.createSession(bestand.model().toString(), opties);
      inbedding = new OnnxInbedding(omgeving, sessie, tokenizer, instellingen);
    } catch (OrtException e) {
      LOG.log(Level.WARNING, "inbedding.onnx", e);
      throw wrong("must be a model that ONNX Runtime can read (" + e.getCode() + ")");
    } catch (LinkageError e) {
      LOG.log(Level.WARNING, "inbedding.onnx", e);
      throw wrong("needs ONNX Runtime, and that does not run on this server");
    }
    inbedding.tryOut();
    return inbedding;
  }

  /** Before anything of it is loaded, which is when it would go wrong. */
  private static void checkVersion() {
    try {
      if (VALT_OM.equals(OrtSession.class.getPackage().getImplementationVersion())) {
        throw wrong("needs another ONNX Runtime than " + VALT_OM + ", which can end the server");
      }
    } catch (LinkageError e) {
      // It is not there, which is told when it is asked for.
      LOG.log(Level.FINE, "inbedding.onnx", e);
    }
  }

  private static Tokenizer readTokenizer(Bestand bestand) {
    try {
      return Tokenizerlezer.read(bestand.tokenizer());
    } catch (IllegalArgumentException e) {
      throw new InstellingException(
          InbeddingInstellingen.TOKENIZER,
          "must be the tokenizer.json or vocab.txt of the model: " + e.getMessage());
    }
  }

  private static InstellingException wrong(String detail) {
    return new InstellingException(InbeddingInstellingen.ONNX, detail);
  }

  private void tryOut() {
    Set<String> bekend = Set.of(STUKKEN, MASKER, SOORT);
    if (!sessie.getInputNames().contains(STUKKEN) || !bekend.containsAll(sessie.getInputNames())) {
      close();
      throw wrong("must take " + STUKKEN + ", and otherwise only " + MASKER + " and " + SOORT);
    }
    try {
      int maat = tryOut(tokenizer.highest());
      if (maat != tryOut(tokenizer.highest(), tokenizer.highest())) {
        throw new IllegalArgumentException("a longer text gives more");
      }
      LOG.log(Level.INFO, "inbedding.onnx maat={0}", maat);
    } catch (OrtException e) {
      LOG.log(Level.WARNING, "inbedding.onnx", e);
      close();
      throw wrong(
          "does not take the numbers of the tokenizer: are "
              + InbeddingInstellingen.TOKENIZER
              + " and the model of one kind?");
    } catch (IllegalArgumentException e) {
      close();
      throw wrong("must give one vector per text or one per piece, of float: " + e.getMessage());
    }
  }

  private int tryOut(long... stukken) throws OrtException {
    long[] tekst = new long[stukken.length + 2];
    tekst[0] = tokenizer.begin();
    System.arraycopy(stukken, 0, tekst, 1, stukken.length);
    tekst[tekst.length - 1] = tokenizer.end();
    return run(tekst).maat();
  }

  @Override
  public CompletableFuture<Betekenis> embedVraag(String vraag) {
    return embed(List.of(instellingen.vraagbegin() + vraag)).thenApply(een -> een.get(0));
  }

  @Override
  public CompletableFuture<List<Betekenis>> embedTeksten(List<String> teksten) {
    return embed(teksten.stream().map(tekst -> instellingen.tekstbegin() + tekst).toList());
  }

  private CompletableFuture<List<Betekenis>> embed(List<String> teksten) {
    try {
      Betekenis[] alle = new Betekenis[teksten.size()];
      for (int i = 0; i < alle.length; i++) {
        alle[i] = run(tokenizer.read(teksten.get(i), MEESTE_STUKKEN));
      }
      return CompletableFuture.completedFuture(List.of(alle));
    } catch (OrtException | IllegalArgumentException e) {
      // Its message may hold no text: ONNX Runtime speaks of shapes and numbers alone.
      return CompletableFuture.failedFuture(
          new UpstreamException(
              Koppeling.INBEDDING.naam(), Kind.INVALID_ANSWER, "ONNX Runtime", e));
    }
  }

  /**
   * What the model makes of these pieces.
   *
   * @throws IllegalArgumentException when that is no vector with a direction
   */
  private Betekenis run(long[] stukken) throws OrtException {
    open.readLock().lock();
    Map<String, OnnxTensor> invoer = new HashMap<>();
    try {
      if (gesloten) {
        throw new IllegalArgumentException("it is closed");
      }
      long[] enen = new long[stukken.length];
      Arrays.fill(enen, 1);
      for (String naam : sessie.getInputNames()) {
        invoer.put(
            naam,
            switch (naam) {
              case STUKKEN -> row(stukken);
              case MASKER -> row(enen);
              default -> row(new long[stukken.length]);
            });
      }
      try (OrtSession.Result antwoord = sessie.run(invoer, Set.of(uitvoer))) {
        return meaningOf(antwoord.get(0));
      }
    } finally {
      invoer.values().forEach(OnnxTensor::close);
      open.readLock().unlock();
    }
  }

  private OnnxTensor row(long[] getallen) throws OrtException {
    return OnnxTensor.createTensor(
        omgeving, LongBuffer.wrap(getallen), new long[] {1, getallen.length});
  }

  private static Betekenis meaningOf(OnnxValue antwoord) throws OrtException {
    Object waarde = antwoord.getValue();
    if (waarde instanceof float[][] perTekst && perTekst.length == 1) {
      return Betekenis.of(perTekst[0]);
    }
    if (waarde instanceof float[][][] perStuk && perStuk.length == 1 && perStuk[0].length > 0) {
      return Betekenis.of(mean(perStuk[0]));
    }
    throw new IllegalArgumentException("the shape is another");
  }

  private static float[] mean(float[][] stukken) {
    float[] som = new float[stukken[0].length];
    for (float[] stuk : stukken) {
      for (int i = 0; i < som.length; i++) {
        som[i] += stuk[i] / stukken.length;
      }
    }
    return som;
  }

  @Override
  public void close() {
    open.writeLock().lock();
    try {
      if (!gesloten) {
        gesloten = true;
        sessie.close();
      }
    } catch (OrtException e) {
      LOG.log(Level.WARNING, "inbedding.onnx", e);
    } finally {
      open.writeLock().unlock();
    }
  }
}
