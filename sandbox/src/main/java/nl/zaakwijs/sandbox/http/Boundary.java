package nl.zaakwijs.sandbox.http;

import io.javalin.http.Context;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import nl.zaakwijs.sandbox.contract.Contractcontrole;
import nl.zaakwijs.sandbox.fouten.Fout;
import nl.zaakwijs.sandbox.fouten.Fouten;
import nl.zaakwijs.sandbox.verkeer.Contractbreuk;
import nl.zaakwijs.sandbox.verkeer.Contractbreuk.Kant;
import nl.zaakwijs.sandbox.verkeer.Persoonsmasker;
import nl.zaakwijs.sandbox.verkeer.Uitwisseling;
import nl.zaakwijs.sandbox.verkeer.Upstream;
import nl.zaakwijs.sandbox.verkeer.Verkeer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What every request to an upstream passes: faults, access, contract, the endpoint itself, the
 * contract again, and the record of it all. A request against the contract is refused with 400, an
 * answer against it is sent but written down.
 */
public final class Boundary {

  private static final Logger LOG = LoggerFactory.getLogger(Boundary.class);

  /** Set on a request whose {@code Range} an endpoint has to leave unread. */
  public static final String ZONDER_BEREIK = "zonder-bereik";

  private final Fouten fouten;
  private final Contractcontrole contract;
  private final Verkeer verkeer;
  private final Clock clock;
  private final Executor checks;

  /**
   * Guards every upstream of one sandbox.
   *
   * @param checks where answers are checked after they were sent
   */
  public Boundary(
      Fouten fouten, Contractcontrole contract, Verkeer verkeer, Clock clock, Executor checks) {
    this.fouten = fouten;
    this.contract = contract;
    this.verkeer = verkeer;
    this.clock = clock;
    this.checks = checks;
  }

  void pass(Context verzoek, Upstream upstream, Gate gate, Endpoint endpoint) {
    Instant begin = clock.instant();
    Optional<Fout> fout = fouten.take(upstream, verzoek.method() + " " + verzoek.path());
    if (fout.isPresent() && !fout.get().vertraging().isZero()) {
      fouten.pause(fout.get().vertraging());
    }
    if (fout.isPresent() && fout.get().breaksOff()) {
      record(verzoek, upstream, begin, 0);
      Connection.tearOff(verzoek);
      return;
    }
    if (fout.isPresent() && fout.get().ignoresRange()) {
      verzoek.attribute(ZONDER_BEREIK, true);
    }
    Reply reply =
        fout.filter(Fout::replaces)
            .map(Boundary::spoiled)
            .orElseGet(() -> answer(verzoek, upstream, gate, endpoint));
    if (fout.isPresent() && fout.get().leadsElsewhere()) {
      reply = reply.withLinksElsewhere();
    }
    // Written down before the answer leaves: who has the answer also finds the record.
    record(verzoek, upstream, begin, reply.status());
    if (fout.isPresent() && fout.get().halverwege() != null) {
      Connection.sendHalf(verzoek, reply, fout.get().halverwege(), fouten);
    } else if (fout.isPresent() && fout.get().trickles()) {
      Connection.trickle(verzoek, reply, fouten);
    } else {
      Connection.send(verzoek, reply);
    }
  }

  private static Reply spoiled(Fout fout) {
    int status = Objects.requireNonNullElse(fout.status(), 200);
    String inhoud = fout.inhoud();
    if (inhoud == null) {
      return new ProblemException(status, "error", "Fout op verzoek.", "", List.of()).toReply();
    }
    return Reply.text(status, Objects.requireNonNullElse(fout.contentType(), "text/html"), inhoud);
  }

  private Reply answer(Context verzoek, Upstream upstream, Gate gate, Endpoint endpoint) {
    Reply reply;
    try {
      gate.check(verzoek);
      List<String> bevindingen = contract.checkRequest(upstream, verzoek);
      if (!bevindingen.isEmpty()) {
        recordBreach(
            verzoek.method().name(), verzoek.path(), upstream, Kant.VERZOEK, 400, bevindingen);
        // The real servers have more addresses than our contract; those still answer.
        if (Contractcontrole.isOutside(bevindingen)) {
          return endpoint.handle(verzoek);
        }
        return ProblemException.invalid("nonFieldErrors", "contract", bevindingen.get(0)).toReply();
      }
      reply = endpoint.handle(verzoek);
    } catch (ProblemException refusal) {
      reply = refusal.toReply();
    }
    if (upstream.apiVersion().isPresent()) {
      reply = reply.withHeader("API-version", upstream.apiVersion().get());
    }
    checkLater(verzoek.method().name(), verzoek.path(), upstream, reply);
    return reply;
  }

  /** Checks the answer while it is on its way, so that nobody waits for the validator. */
  private void checkLater(String methode, String pad, Upstream upstream, Reply reply) {
    verkeer.checkBegins();
    checks.execute(
        () -> {
          try {
            List<String> bevindingen =
                contract.checkReply(
                    upstream,
                    methode,
                    pad,
                    reply.status(),
                    reply.contentType(),
                    reply.body(),
                    reply.headers());
            if (!bevindingen.isEmpty()) {
              recordBreach(methode, pad, upstream, Kant.ANTWOORD, reply.status(), bevindingen);
            }
          } finally {
            verkeer.checkEnded();
          }
        });
  }

  private void recordBreach(
      String methode,
      String pad,
      Upstream upstream,
      Kant kant,
      int status,
      List<String> bevindingen) {
    Contractbreuk breuk =
        new Contractbreuk(upstream, kant, methode, Persoonsmasker.mask(pad), status, bevindingen);
    verkeer.record(breuk);
    LOG.warn("contract broken: {}", breuk);
  }

  private void record(Context verzoek, Upstream upstream, Instant begin, int status) {
    String query = verzoek.queryString();
    String adres = query == null ? verzoek.path() : verzoek.path() + "?" + query;
    verkeer.record(
        new Uitwisseling(
            begin,
            upstream,
            verzoek.method().name(),
            Persoonsmasker.mask(adres),
            status,
            Duration.between(begin, clock.instant()),
            noted(verzoek, Gate.GEBRUIKER),
            noted(verzoek, Gate.NAMENS),
            Persoonsmasker.containsBsn(adres)));
  }

  private static String noted(Context verzoek, String naam) {
    return verzoek.attribute(naam) instanceof String waarde ? Persoonsmasker.mask(waarde) : "";
  }
}
