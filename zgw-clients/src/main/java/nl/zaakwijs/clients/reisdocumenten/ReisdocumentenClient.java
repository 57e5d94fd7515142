package nl.zaakwijs.clients.reisdocumenten;

import static nl.zaakwijs.clients.http.Answers.text;

import java.net.http.HttpClient;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import nl.zaakwijs.clients.haalcentraal.GbaDatum;
import nl.zaakwijs.clients.http.Secret;
import nl.zaakwijs.clients.http.Upstream;
import nl.zaakwijs.clients.http.UpstreamCalls;
import nl.zaakwijs.clients.http.UpstreamException;
import nl.zaakwijs.clients.http.UpstreamException.Kind;
import nl.zaakwijs.clients.reisdocumenten.generated.ApiClient;
import nl.zaakwijs.clients.reisdocumenten.generated.ReisdocumentenApi;
import nl.zaakwijs.clients.reisdocumenten.generated.model.DatumJson;
import nl.zaakwijs.clients.reisdocumenten.generated.model.HouderJson;
import nl.zaakwijs.clients.reisdocumenten.generated.model.InhoudingOfVermissingJson;
import nl.zaakwijs.clients.reisdocumenten.generated.model.ReisdocumentJson;
import nl.zaakwijs.clients.reisdocumenten.generated.model.WaardeJson;
import nl.zaakwijs.clients.reisdocumenten.generated.model.ZoekMetBurgerservicenummerAntwoordJson;
import nl.zaakwijs.clients.reisdocumenten.generated.model.ZoekMetBurgerservicenummerJson;
import org.jspecify.annotations.Nullable;

/**
 * Asks Haal Centraal Reisdocumenten for the travel documents of one person. Every future ends
 * within the total time limit, and fails only with {@link UpstreamException}.
 */
public final class ReisdocumentenClient {
  private static final String SOORT = "ZoekMetBurgerservicenummer";

  private final Upstream upstream;
  private final UpstreamCalls calls;
  private final Map<String, String> headers;
  private final ReisdocumentenApi api;

  /**
   * A client for one connection.
   *
   * @param headers what this connection asks for besides (keys, purpose, process); gateways differ
   */
  public ReisdocumentenClient(Upstream upstream, Map<String, Secret> headers) {
    this.upstream = upstream;
    this.calls = new UpstreamCalls(upstream);
    this.headers = Secret.reveal(headers);
    this.api =
        new ReisdocumentenApi(
            new ApiClient(HttpClient.newBuilder(), calls.newMapper(), calls.baseUri()) {
              @Override
              public HttpClient getHttpClient() {
                return calls.httpClient();
              }
            });
  }

  /**
   * The travel documents of the person with this BSN, possibly none.
   *
   * @param bsn goes into the body of the request, never into an address
   * @param fields what to ask for, in the names of the standard, such as {@code
   *     datumEindeGeldigheid}; {@code inOnderzoek} comes by itself
   */
  public CompletableFuture<List<Reisdocument>> listReisdocumenten(String bsn, List<String> fields) {
    ZoekMetBurgerservicenummerJson vraag =
        new ZoekMetBurgerservicenummerJson()
            .type(SOORT)
            .burgerservicenummer(bsn)
            .fields(List.copyOf(fields));
    return calls.call(
        () -> api.zoekReisdocumenten(vraag, headers), antwoord -> documents(bsn, antwoord));
  }

  private List<Reisdocument> documents(
      String bsn, ZoekMetBurgerservicenummerAntwoordJson antwoord) {
    List<ReisdocumentJson> documenten = antwoord.getReisdocumenten();
    if (documenten == null) {
      throw new UpstreamException(
          upstream.name(), Kind.INVALID_ANSWER, "no list of travel documents");
    }
    for (ReisdocumentJson document : documenten) {
      HouderJson houder = document.getHouder();
      String found = houder == null ? null : houder.getBurgerservicenummer();
      if (found != null && !found.equals(bsn)) {
        throw new UpstreamException(upstream.name(), Kind.INVALID_ANSWER, "another person");
      }
    }
    return documenten.stream().map(ReisdocumentenClient::translate).toList();
  }

  private static Reisdocument translate(ReisdocumentJson json) {
    InhoudingOfVermissingJson inhouding =
        json.getInhoudingOfVermissing() == null
            ? new InhoudingOfVermissingJson()
            : json.getInhoudingOfVermissing();
    WaardeJson soort = json.getSoort() == null ? new WaardeJson() : json.getSoort();
    WaardeJson aanduiding =
        inhouding.getAanduiding() == null ? new WaardeJson() : inhouding.getAanduiding();
    return new Reisdocument(
        text(soort.getCode()),
        text(soort.getOmschrijving()),
        date(json.getDatumEindeGeldigheid()),
        text(aanduiding.getCode()),
        date(inhouding.getDatum()),
        json.getInOnderzoek() != null);
  }

  private static GbaDatum date(@Nullable DatumJson json) {
    return json == null
        ? GbaDatum.ONBEKEND
        : GbaDatum.of(json.getDatum(), json.getJaar(), json.getMaand());
  }
}
