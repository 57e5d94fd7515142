package nl.zaakwijs.clients.brp;

import java.net.http.HttpClient;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import nl.zaakwijs.clients.brp.generated.ApiClient;
import nl.zaakwijs.clients.brp.generated.PersonenApi;
import nl.zaakwijs.clients.brp.generated.model.PersoonJson;
import nl.zaakwijs.clients.brp.generated.model.RaadpleegMetBurgerservicenummerAntwoordJson;
import nl.zaakwijs.clients.brp.generated.model.RaadpleegMetBurgerservicenummerJson;
import nl.zaakwijs.clients.http.Secret;
import nl.zaakwijs.clients.http.Upstream;
import nl.zaakwijs.clients.http.UpstreamCalls;
import nl.zaakwijs.clients.http.UpstreamException;
import nl.zaakwijs.clients.http.UpstreamException.Kind;

/**
 * Asks Haal Centraal BRP Personen about one person. Every future ends within the total time limit,
 * and fails only with {@link UpstreamException}.
 */
public final class BrpClient {
  private final Upstream upstream;
  private final UpstreamCalls calls;
  private final Map<String, String> headers;
  private final PersonenApi api;

  /**
   * A client for one connection.
   *
   * @param headers what this connection asks for besides (keys, purpose, process); gateways differ
   */
  public BrpClient(Upstream upstream, Map<String, Secret> headers) {
    this.upstream = upstream;
    this.calls = new UpstreamCalls(upstream);
    this.headers = Secret.reveal(headers);
    this.api =
        new PersonenApi(
            new ApiClient(HttpClient.newBuilder(), calls.newMapper(), calls.baseUri()) {
              @Override
              public HttpClient getHttpClient() {
                return calls.httpClient();
              }
            });
  }

  /**
   * The person with this BSN, or nobody.
   *
   * @param bsn goes into the body of the request, never into an address
   * @param fields what to ask for, in the names of the standard, such as {@code
   *     naam.volledigeNaam}; what protects the person (geheimhouding, inOnderzoek, opschorting)
   *     comes by itself and may not be asked for
   */
  public CompletableFuture<Optional<Persoon>> findPersoon(String bsn, List<String> fields) {
    RaadpleegMetBurgerservicenummerJson vraag =
        new RaadpleegMetBurgerservicenummerJson()
            .type("RaadpleegMetBurgerservicenummer")
            .burgerservicenummer(List.of(bsn))
            .fields(List.copyOf(fields));
    return calls.call(
        () -> api.raadpleegPersonen(vraag, headers), antwoord -> onlyOne(bsn, antwoord));
  }

  private Optional<Persoon> onlyOne(
      String bsn, RaadpleegMetBurgerservicenummerAntwoordJson antwoord) {
    List<PersoonJson> personen = antwoord.getPersonen();
    if (personen == null) {
      throw new UpstreamException(upstream.name(), Kind.INVALID_ANSWER, "no list of persons");
    }
    if (personen.size() > 1) {
      throw new UpstreamException(upstream.name(), Kind.INVALID_ANSWER, "more than one person");
    }
    for (PersoonJson persoon : personen) {
      String found = persoon.getBurgerservicenummer();
      if (found != null && !found.equals(bsn)) {
        throw new UpstreamException(upstream.name(), Kind.INVALID_ANSWER, "another person");
      }
    }
    return personen.stream().findFirst().map(BrpTranslation::persoon);
  }
}
