package nl.zaakwijs.sandbox.contract;

import com.atlassian.oai.validator.model.Request.Method;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import io.javalin.http.Context;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.zaakwijs.sandbox.verkeer.Upstream;

/**
 * Holds every request and answer against the contract of its upstream. An upstream without a
 * contract on the classpath is not checked.
 */
public final class Contractcontrole {

  private final Map<Upstream, Contract> contracten = new EnumMap<>(Upstream.class);
  private volatile boolean off;

  public Contractcontrole() {
    for (Upstream upstream : Upstream.values()) {
      upstream
          .contract()
          .flatMap(naam -> Contract.find(naam, upstream.basePath()))
          .ifPresent(contract -> contracten.put(upstream, contract));
    }
  }

  /** Reads every contract now, so that the first request need not wait for it. */
  public void warmUp() {
    contracten.values().forEach(Contract::warmUp);
  }

  /** Checks nothing from now on. */
  public void stop() {
    off = true;
  }

  /** What is wrong with the request: empty when nothing is. */
  public List<String> checkRequest(Upstream upstream, Context verzoek) {
    Contract contract = contracten.get(upstream);
    if (contract == null || off) {
      return List.of();
    }
    SimpleRequest.Builder request =
        new SimpleRequest.Builder(verzoek.method().name(), verzoek.path());
    verzoek.queryParamMap().forEach(request::withQueryParam);
    verzoek.headerMap().forEach((naam, waarde) -> request.withHeader(naam, waarde));
    byte[] body = verzoek.bodyAsBytes();
    if (body.length > 0) {
      request.withBody(body);
    }
    return contract.checkRequest(request.build());
  }

  /** Whether these findings mean that the contract has no such address or method at all. */
  public static boolean isOutside(List<String> bevindingen) {
    return Contract.isOutside(bevindingen);
  }

  /** What is wrong with the answer: empty when nothing is. */
  public List<String> checkReply(
      Upstream upstream,
      String methode,
      String pad,
      int status,
      String contentType,
      byte[] body,
      Map<String, String> headers) {
    Contract contract = contracten.get(upstream);
    // Which errors exist is the server's own business: the contracts describe what callers rely on.
    if (contract == null || off || status == 304 || status >= 400) {
      return List.of();
    }
    SimpleResponse.Builder response = SimpleResponse.Builder.status(status);
    headers.forEach((naam, waarde) -> response.withHeader(naam, waarde));
    if (!contentType.isEmpty()) {
      response.withContentType(contentType).withBody(body);
    }
    List<String> bevindingen = contract.checkReply(pad, Method.valueOf(methode), response.build());
    // That the address is outside the contract was already said of the request.
    return Contract.isOutside(bevindingen) ? List.of() : bevindingen;
  }
}
