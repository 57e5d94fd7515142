package nl.zaakwijs.sandbox.http;

import io.javalin.Javalin;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.List;
import nl.zaakwijs.sandbox.verkeer.Upstream;

/**
 * The addresses of one upstream, each behind the boundary. {@link #closeOff()} comes last: it makes
 * every other address under the base path a recorded 404.
 */
public final class Routes {

  private final Javalin app;
  private final Boundary boundary;
  private final Upstream upstream;
  private final Gate gate;

  public Routes(Javalin app, Boundary boundary, Upstream upstream, Gate gate) {
    this.app = app;
    this.boundary = boundary;
    this.upstream = upstream;
    this.gate = gate;
  }

  /**
   * Adds an endpoint for GET.
   *
   * @param pad below the base path of the upstream, with {@code {name}} for what varies
   */
  public Routes get(String pad, Endpoint endpoint) {
    return add(HandlerType.GET, upstream.basePath() + pad, endpoint);
  }

  public Routes post(String pad, Endpoint endpoint) {
    return add(HandlerType.POST, upstream.basePath() + pad, endpoint);
  }

  public Routes put(String pad, Endpoint endpoint) {
    return add(HandlerType.PUT, upstream.basePath() + pad, endpoint);
  }

  public Routes delete(String pad, Endpoint endpoint) {
    return add(HandlerType.DELETE, upstream.basePath() + pad, endpoint);
  }

  /** One endpoint for every method and address below a path, which need not be the base path. */
  public Routes any(String beginPad, Endpoint endpoint) {
    for (HandlerType type :
        List.of(
            HandlerType.GET,
            HandlerType.POST,
            HandlerType.PUT,
            HandlerType.PATCH,
            HandlerType.DELETE)) {
      add(type, beginPad + "/*", endpoint);
    }
    return this;
  }

  public void closeOff() {
    any(
        upstream.basePath(),
        verzoek -> {
          throw ProblemException.notFound();
        });
  }

  private Routes add(HandlerType type, String pad, Endpoint endpoint) {
    Handler handler = verzoek -> boundary.pass(verzoek, upstream, gate, endpoint);
    app.addHttpHandler(type, pad, handler);
    return this;
  }
}
