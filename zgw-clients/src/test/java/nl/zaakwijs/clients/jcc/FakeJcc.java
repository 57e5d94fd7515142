package nl.zaakwijs.clients.jcc;

import java.net.URI;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import nl.zaakwijs.clients.http.ClientCredentials;
import nl.zaakwijs.clients.http.FakeUpstream;
import nl.zaakwijs.clients.http.FakeUpstream.Asked;
import nl.zaakwijs.clients.http.FakeUpstream.Reply;
import nl.zaakwijs.clients.http.Secret;
import nl.zaakwijs.clients.http.Upstreams;

/** A JCC whose answers a test writes itself; tokens it gives by itself. */
final class FakeJcc {
  private FakeJcc() {}

  /** Gives numbered tokens that are good for five minutes, and these answers. */
  static FakeUpstream start(Function<Asked, Reply> replies) {
    AtomicInteger number = new AtomicInteger();
    return new FakeUpstream(
        request ->
            isToken(request)
                ? Reply.json(
                    "{\"access_token\":\"token-"
                        + number.incrementAndGet()
                        + "\",\"expires_in\":300}")
                : replies.apply(request));
  }

  static boolean isToken(Asked request) {
    return request.uri().getPath().endsWith("/connect/token");
  }

  static JccClient client(FakeUpstream upstream, Clock clock) {
    return new JccClient(
        Upstreams.at(upstream.baseUri()),
        new ClientCredentials(
            URI.create(upstream.baseUri() + "/connect/token"),
            "zaakwijs",
            new Secret("geheim:/"),
            JccClient.SCOPE),
        clock);
  }

  /** The last request that was made. */
  static Asked last(FakeUpstream upstream) {
    return upstream.asked().get(upstream.asked().size() - 1);
  }
}
