package nl.zaakwijs.sandbox.digid;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.zaakwijs.sandbox.http.Reply;
import nl.zaakwijs.sandbox.zaad.Inlogger;

/**
 * From the client's request to the resident's choice and back with a code. A request with the wrong
 * client or address never leaves this page; every other fault goes back to the client.
 */
final class AuthorizeEndpoint {

  private static final Pattern CHALLENGE = Pattern.compile("[A-Za-z0-9_-]{43}");

  private final LoginPage page;
  private final List<Inlogger> inloggers;
  private final Clock clock;
  private final OnceStore<Inlogverzoek> verzoeken;
  private final OnceStore<Inlog> codes;

  AuthorizeEndpoint(LoginPage page, List<Inlogger> inloggers, Clock clock, OnceStore<Inlog> codes) {
    this.page = page;
    this.inloggers = inloggers;
    this.clock = clock;
    this.codes = codes;
    this.verzoeken = new OnceStore<>(clock, Duration.ofMinutes(15));
  }

  Reply show(Context verzoek) {
    String redirectUri = verzoek.queryParam("redirect_uri");
    if (!OidcClient.ID.equals(verzoek.queryParam("client_id"))
        || redirectUri == null
        || !OidcClient.mayReturnTo(redirectUri)) {
      return page.message(
          400,
          "Dit inlogverzoek klopt niet",
          "De aanvrager of het adres om naar terug te gaan is hier niet bekend.");
    }
    String state = param(verzoek, "state");
    if (!"code".equals(param(verzoek, "response_type"))) {
      return refuse(redirectUri, state, "unsupported_response_type");
    }
    String scope = param(verzoek, "scope");
    if (!List.of(scope.split(" ", -1)).contains("openid")) {
      return refuse(redirectUri, state, "invalid_scope");
    }
    String challenge = param(verzoek, "code_challenge");
    if (!"S256".equals(param(verzoek, "code_challenge_method"))
        || !CHALLENGE.matcher(challenge).matches()) {
      return refuse(redirectUri, state, "invalid_request");
    }
    Niveau gevraagd = Niveau.findRequested(param(verzoek, "acr_values")).orElse(Niveau.MIDDEN);
    Inlogverzoek inlogverzoek =
        new Inlogverzoek(
            redirectUri,
            state,
            param(verzoek, "nonce"),
            challenge,
            scope,
            gevraagd,
            clock.instant());
    return page.choose(verzoeken.put(inlogverzoek), inlogverzoek, inloggers);
  }

  /** The resident pressed "Bevestigen" or "Annuleren". */
  Reply choose(Context verzoek) {
    Optional<Inlogverzoek> gevonden = verzoeken.take(form(verzoek, "verzoek"));
    if (gevonden.isEmpty()) {
      return page.message(
          400,
          "Dit inlogverzoek is verlopen",
          "Ga terug naar de website van de gemeente en log opnieuw in.");
    }
    Inlogverzoek inlogverzoek = gevonden.get();
    if (!"bevestigen".equals(form(verzoek, "actie"))) {
      return refuse(inlogverzoek.redirectUri(), inlogverzoek.state(), "access_denied");
    }
    Optional<Inlogger> inlogger =
        inloggers.stream()
            .filter(een -> een.sleutel().equals(form(verzoek, "bewoner")))
            .findFirst();
    Optional<Niveau> niveau = Niveau.find(form(verzoek, "niveau"));
    if (inlogger.isEmpty() || niveau.isEmpty()) {
      return page.choose(verzoeken.put(inlogverzoek), inlogverzoek, inloggers);
    }
    String code =
        codes.put(
            new Inlog(
                inlogverzoek,
                inlogger.get(),
                niveau.get(),
                UUID.randomUUID().toString(),
                clock.instant()));
    return back(inlogverzoek.redirectUri(), "code", code, inlogverzoek.state());
  }

  private static Reply refuse(String redirectUri, String state, String error) {
    return back(redirectUri, "error", error, state);
  }

  private static Reply back(String redirectUri, String naam, String waarde, String state) {
    String adres = redirectUri + "?" + naam + "=" + encode(waarde);
    if (!state.isEmpty()) {
      adres += "&state=" + encode(state);
    }
    return Reply.redirect(adres).withHeader("Cache-Control", "no-store");
  }

  private static String param(Context verzoek, String naam) {
    return Objects.requireNonNullElse(verzoek.queryParam(naam), "");
  }

  private static String form(Context verzoek, String naam) {
    return Objects.requireNonNullElse(verzoek.formParam(naam), "");
  }

  private static String encode(String tekst) {
    return URLEncoder.encode(tekst, StandardCharsets.UTF_8);
  }
}
