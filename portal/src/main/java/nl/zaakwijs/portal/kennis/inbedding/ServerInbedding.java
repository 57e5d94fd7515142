package nl.zaakwijs.portal.kennis.inbedding;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import nl.zaakwijs.clients.http.Upstream;
import nl.zaakwijs.clients.http.UpstreamException;
import nl.zaakwijs.clients.modelserver.EmbeddingsClient;
import nl.zaakwijs.portal.inwoner.PersoonsgegevensFilter;
import nl.zaakwijs.portal.inwoner.Vraagmasker;
import nl.zaakwijs.portal.kennis.Betekenis;
import nl.zaakwijs.portal.kennis.Inbedding;
import nl.zaakwijs.portal.kennis.inbedding.InbeddingInstellingen.Server;
import nl.zaakwijs.portal.storing.Koppeling;
import nl.zaakwijs.portal.storing.Koppelingen;

/**
 * An embedding model on the municipality's model server. Of a question it sees what a language
 * model would: the masked text, without names and long numbers.
 */
final class ServerInbedding implements Inbedding {
  /** For many long texts at once, while nobody waits. */
  private static final Duration TIJD_VOOR_TEKSTEN = Duration.ofMinutes(2);

  private final EmbeddingsClient voorVragen;
  private final EmbeddingsClient voorTeksten;
  private final InbeddingInstellingen instellingen;
  private final Vraagmasker masker;
  private final Koppelingen koppelingen;

  ServerInbedding(
      Server server,
      InbeddingInstellingen instellingen,
      PersoonsgegevensFilter filter,
      Koppelingen koppelingen) {
    this.voorVragen = new EmbeddingsClient(server.upstream(), server.naam(), server.key());
    this.voorTeksten =
        new EmbeddingsClient(patient(server.upstream()), server.naam(), server.key());
    this.instellingen = instellingen;
    this.masker = new Vraagmasker(filter);
    this.koppelingen = koppelingen;
  }

  private static Upstream patient(Upstream upstream) {
    return new Upstream(
        upstream.name(),
        upstream.baseUri(),
        upstream.connectTimeout(),
        TIJD_VOOR_TEKSTEN,
        upstream.recovery());
  }

  @Override
  public CompletableFuture<Betekenis> embedVraag(String vraag) {
    String gemaskeerd = instellingen.vraagbegin() + masker.mask(vraag);
    return embed(voorVragen, List.of(gemaskeerd)).thenApply(een -> een.get(0));
  }

  @Override
  public CompletableFuture<List<Betekenis>> embedTeksten(List<String> teksten) {
    return embed(
        voorTeksten, teksten.stream().map(tekst -> instellingen.tekstbegin() + tekst).toList());
  }

  private CompletableFuture<List<Betekenis>> embed(EmbeddingsClient client, List<String> teksten) {
    return koppelingen.watch(
        Koppeling.INBEDDING,
        client
            .embed(teksten)
            .thenApply(alle -> alle.stream().map(ServerInbedding::directionOf).toList()));
  }

  private static Betekenis directionOf(float[] getallen) {
    try {
      return Betekenis.of(getallen);
    } catch (IllegalArgumentException e) {
      throw new UpstreamException(
          Koppeling.INBEDDING.naam(), UpstreamException.Kind.INVALID_ANSWER, "all zero", e);
    }
  }

  @Override
  public void close() {
    // The connections end by themselves.
  }
}
