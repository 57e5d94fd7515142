package nl.zaakwijs.clients.besluiten;

import static nl.zaakwijs.clients.http.Answers.link;
import static nl.zaakwijs.clients.http.Answers.text;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import nl.zaakwijs.clients.besluiten.generated.ApiClient;
import nl.zaakwijs.clients.besluiten.generated.BesluitenApi;
import nl.zaakwijs.clients.besluiten.generated.model.BesluitJson;
import nl.zaakwijs.clients.besluiten.generated.model.BesluitPaginaJson;
import nl.zaakwijs.clients.http.Answers;
import nl.zaakwijs.clients.http.Gebruiker;
import nl.zaakwijs.clients.http.Upstream;
import nl.zaakwijs.clients.http.UpstreamCalls;
import nl.zaakwijs.clients.http.ZgwCredentials;
import nl.zaakwijs.clients.http.ZgwTokens;

/**
 * Asks a Besluiten API (ZGW) what was decided. Every future ends within the total time limit, and
 * fails only with {@link nl.zaakwijs.clients.http.UpstreamException}.
 */
public final class BesluitenClient {
  private final UpstreamCalls calls;
  private final ZgwTokens tokens;
  private final BesluitenApi api;

  public BesluitenClient(Upstream upstream, ZgwCredentials credentials, Clock clock) {
    this.calls = new UpstreamCalls(upstream);
    this.tokens = new ZgwTokens(credentials, clock);
    this.api =
        new BesluitenApi(
            new ApiClient(HttpClient.newBuilder(), calls.newMapper(), calls.baseUri()) {
              @Override
              public HttpClient getHttpClient() {
                return calls.httpClient();
              }
            });
  }

  /**
   * The besluiten of a zaak. A register that forgets the filter gives those of other zaken too, so
   * {@link Besluit#zaak()} still has to be checked.
   *
   * @param zaak its address in the Zaken API
   */
  public CompletableFuture<List<Besluit>> listBesluiten(URI zaak, Gebruiker gebruiker) {
    return calls.callPages(
        page -> api.listBesluiten(zaak, page, tokens.headersFor(gebruiker)),
        BesluitPaginaJson::getNext,
        page -> Answers.required(page.getResults(), this::translate));
  }

  /**
   * One that says to be of another register may be of any zaak, which is not that it is of none.
   */
  private Besluit translate(BesluitJson json) {
    URI url = link(json.getUrl());
    return new Besluit(
        url == null ? null : calls.links().checked(url),
        link(json.getZaak()),
        link(json.getBesluittype()),
        text(json.getIdentificatie()),
        json.getDatum(),
        text(json.getToelichting()),
        json.getIngangsdatum(),
        json.getVervaldatum(),
        json.getVerzenddatum(),
        json.getUiterlijkeReactiedatum());
  }
}
