package nl.zaakwijs.portal.afspraken;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import nl.zaakwijs.clients.http.ClientCredentials;
import nl.zaakwijs.clients.http.Secret;
import nl.zaakwijs.clients.http.Upstream;
import nl.zaakwijs.clients.jcc.JccClient;
import nl.zaakwijs.clients.qmatic.QmaticClient;
import nl.zaakwijs.clients.qmaticklanten.QmaticKlantenClient;
import nl.zaakwijs.portal.instellingen.Instellingen;
import nl.zaakwijs.portal.storing.Koppeling;
import org.jspecify.annotations.Nullable;

/** Where one appointment system is, which of the known kinds it is, and what it knows us by. */
public sealed interface Systeeminstellingen {
  /** Before the keys of an installation with one system. */
  String ENIGE = "zaakwijs.";

  /** The key with the names of several systems. */
  String SYSTEMEN = "zaakwijs.afspraken.systemen";

  /** What it is called in our addresses and in the configuration; empty for the first. */
  String sleutel();

  /** What residents read when it can't be reached; null for no name of its own. */
  @Nullable String naam();

  /** Its kind, in logs and figures. */
  Koppeling koppeling();

  /** The way in. */
  Afsprakensysteem open(Clock clock);

  /**
   * Qmatic Orchestra.
   *
   * @param klanten where it knows its customers; null when we can't ask there
   */
  record Qmatic(
      String sleutel,
      @Nullable String naam,
      Upstream upstream,
      @Nullable Upstream klanten,
      Secret apiKey)
      implements Systeeminstellingen {
    @Override
    public Koppeling koppeling() {
      return Koppeling.QMATIC;
    }

    @Override
    public Afsprakensysteem open(Clock clock) {
      return new QmaticSysteem(
          new QmaticClient(upstream, apiKey),
          klanten == null ? null : new QmaticKlantenClient(klanten, apiKey));
    }
  }

  /** JCC "Warp". */
  record Jcc(
      String sleutel, @Nullable String naam, Upstream upstream, ClientCredentials credentials)
      implements Systeeminstellingen {
    @Override
    public Koppeling koppeling() {
      return Koppeling.JCC;
    }

    @Override
    public Afsprakensysteem open(Clock clock) {
      return new JccSysteem(new JccClient(upstream, credentials, clock));
    }
  }

  /** The configured systems, at least one. */
  static List<Systeeminstellingen> list(Instellingen instellingen) {
    List<String> systemen = instellingen.names(SYSTEMEN);
    if (systemen.isEmpty()) {
      boolean geweigerd = instellingen.findText(SYSTEMEN).isPresent();
      return geweigerd ? List.of() : List.of(read("", ENIGE, instellingen));
    }
    for (String enige : List.of("zaakwijs.qmatic.url", "zaakwijs.jcc.url")) {
      if (instellingen.findText(enige).isPresent()) {
        return instellingen.reject(
            enige,
            "can't stand beside " + SYSTEMEN + ": each system has keys of its own then",
            List.of());
      }
    }
    return IntStream.range(0, systemen.size())
        .mapToObj(
            i ->
                read(
                    i == 0 ? "" : systemen.get(i),
                    "zaakwijs.afspraken." + systemen.get(i) + ".",
                    instellingen))
        .toList();
  }

  private static Systeeminstellingen read(String sleutel, String begin, Instellingen instellingen) {
    String naam = instellingen.findText(begin + "naam").orElse(null);
    String log = sleutel.isEmpty() ? "" : "-" + sleutel;
    String qmatic = begin + "qmatic.url";
    String jcc = begin + "jcc.url";
    if (instellingen.findText(jcc).isEmpty()) {
      return new Qmatic(
          sleutel,
          naam,
          instellingen.upstream("qmatic" + log, qmatic),
          instellingen.findUpstream("qmatic" + log, begin + "qmatic.klanten.url").orElse(null),
          instellingen.secret(begin + "qmatic.api-key"));
    }
    Jcc gelezen =
        new Jcc(
            sleutel,
            naam,
            instellingen.upstream("jcc" + log, jcc),
            new ClientCredentials(
                tokenUri(begin, instellingen),
                instellingen.text(begin + "jcc.client-id"),
                instellingen.secret(begin + "jcc.secret"),
                JccClient.SCOPE));
    return instellingen.findText(qmatic).isEmpty()
        ? gelezen
        : instellingen.reject(
            qmatic, "can't stand beside " + jcc + ": name both in " + SYSTEMEN, gelezen);
  }

  private static URI tokenUri(String begin, Instellingen instellingen) {
    String eigen = begin + "jcc.token.url";
    return instellingen.findText(eigen).isPresent()
        ? instellingen.url(eigen)
        : URI.create(instellingen.upstream("jcc", begin + "jcc.url").baseUri() + "/connect/token");
  }
}
