package nl.zaakwijs.webapp.security;

import com.nimbusds.jwt.JWTParser;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationErrorResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.AuthenticationSuccessResponse;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.claims.ACR;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import nl.zaakwijs.portal.storing.Koppelingen;

/**
 * DigiD, as the municipality's broker offers it over OpenID Connect: code flow with PKCE, state and
 * nonce. Knows the protocol and nothing of requests or sessions.
 */
@ApplicationScoped
public class DigidBroker {
  static final String TERUG = "/inloggen/terug";
  static final String UITGELOGD = "/uitgelogd";
  private static final Set<String> ONZE_PARAMETERS = Set.of("state", "code", "iss", "error");
  private static final Logger LOG = Logger.getLogger(DigidBroker.class.getName());

  private final OidcInstellingen instellingen;
  private final Herkomst herkomst;
  private final Clock clock;
  private final BrokerHttp http;
  private final Brokergegevens gegevens;
  private final Inlogbewijs bewijs;

  /** For the proxy. */
  @SuppressWarnings("NullAway")
  DigidBroker() {
    this.instellingen = null;
    this.herkomst = null;
    this.clock = null;
    this.http = null;
    this.gegevens = null;
    this.bewijs = null;
  }

  @Inject
  DigidBroker(
      OidcInstellingen instellingen, Herkomst herkomst, Clock clock, Koppelingen koppelingen) {
    this.instellingen = instellingen;
    this.herkomst = herkomst;
    this.clock = clock;
    this.http = new BrokerHttp(instellingen.verbinding(), koppelingen);
    this.gegevens = new Brokergegevens(instellingen, http, clock);
    this.bewijs = new Inlogbewijs(instellingen, http, clock);
  }

  /**
   * Begins a login.
   *
   * @throws IOException when the broker does not answer within its time
   */
  Inlogstart start(Terugpad naar) throws IOException {
    Brokergegevens.Stand broker = gegevens.read(limiet());
    State state = new State();
    Nonce nonce = new Nonce();
    CodeVerifier verifier = new CodeVerifier();
    List<ACR> niveau =
        instellingen.niveaus().findWaarde(instellingen.minimum()).stream().map(ACR::new).toList();
    URI address =
        new AuthenticationRequest.Builder(
                ResponseType.CODE,
                new Scope(instellingen.scopes().toArray(String[]::new)),
                new ClientID(instellingen.clientId()),
                herkomst.resolve(TERUG))
            .endpointURI(broker.metadata().getAuthorizationEndpointURI())
            .state(state)
            .nonce(nonce)
            .codeChallenge(verifier, CodeChallengeMethod.S256)
            .acrValues(niveau)
            .build()
            .toURI();
    return new Inlogstart(
        address,
        new Inlogpoging(
            state.getValue(), nonce.getValue(), verifier.getValue(), naar, clock.instant()));
  }

  /**
   * Ends a login that came back.
   *
   * @param parameters of the callback's address
   * @param poging the login that was begun with this state, taken out of the session
   */
  Inlogresultaat finish(Map<String, List<String>> parameters, Inlogpoging poging) {
    try {
      Tijdslimiet limiet = limiet();
      Brokergegevens.Stand broker = gegevens.read(limiet);
      AuthenticationSuccessResponse response = success(parameters, poging, broker);
      return bewijs.read(
          broker, response.getAuthorizationCode(), herkomst.resolve(TERUG), poging, limiet);
    } catch (InlogException e) {
      LOG.log(Level.INFO, "Login refused, {0}: {1}", new Object[] {e.melding(), e.getMessage()});
      return new Inlogresultaat.Mislukt(e.melding());
    } catch (IOException e) {
      LOG.log(Level.WARNING, "The login service does not answer: {0}", e.getMessage());
      return new Inlogresultaat.Mislukt(Inlogmelding.STORING);
    }
  }

  private AuthenticationSuccessResponse success(
      Map<String, List<String>> parameters, Inlogpoging poging, Brokergegevens.Stand broker)
      throws InlogException {
    AuthenticationResponse response;
    try {
      response = AuthenticationResponseParser.parse(herkomst.resolve(TERUG), sane(parameters));
    } catch (ParseException e) {
      throw new InlogException(Inlogmelding.NIET_GELUKT, "callback is unreadable");
    }
    if (response.getState() == null || !response.getState().getValue().equals(poging.state())) {
      throw new InlogException(Inlogmelding.VERLOPEN, "state differs");
    }
    if (response instanceof AuthenticationErrorResponse error) {
      throw refused(Optional.ofNullable(error.getErrorObject().getCode()).orElse(""));
    }
    boolean silent = response.getIssuer() == null;
    boolean speaks = broker.metadata().supportsAuthorizationResponseIssuerParam();
    if (silent ? speaks : !response.getIssuer().equals(broker.metadata().getIssuer())) {
      throw new InlogException(Inlogmelding.NIET_GELUKT, "callback of another issuer");
    }
    AuthenticationSuccessResponse success = response.toSuccessResponse();
    if (success.getAuthorizationCode() == null) {
      throw new InlogException(Inlogmelding.NIET_GELUKT, "callback without a code");
    }
    return success;
  }

  /** What a callback consists of; anything else, empty or twice is left out. */
  private static Map<String, List<String>> sane(Map<String, List<String>> parameters) {
    return parameters.entrySet().stream()
        .filter(entry -> ONZE_PARAMETERS.contains(entry.getKey()))
        .filter(entry -> entry.getValue().size() == 1 && !entry.getValue().get(0).isBlank())
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static InlogException refused(String error) {
    return switch (error) {
      case "access_denied" -> new InlogException(Inlogmelding.GEANNULEERD, "cancelled");
      case "unmet_authentication_requirements" ->
          new InlogException(Inlogmelding.NIVEAU_TE_LAAG, "level was not reached");
      case "server_error", "temporarily_unavailable" ->
          new InlogException(Inlogmelding.STORING, "broker reports a failure");
      default -> new InlogException(Inlogmelding.NIET_GELUKT, "broker reports an error");
    };
  }

  /**
   * Where the browser goes to end the broker's own session; empty when the broker does not answer
   * now or has no such address.
   *
   * @param idToken of the login, when it may travel in an address
   */
  Optional<URI> findUitlogadres(Optional<String> idToken) {
    try {
      URI end = gegevens.refresh(limiet()).metadata().getEndSessionEndpointURI();
      if (end == null) {
        return Optional.empty();
      }
      LogoutRequest request =
          new LogoutRequest(
              end,
              idToken.isPresent() ? JWTParser.parse(idToken.get()) : null,
              null,
              new ClientID(instellingen.clientId()),
              herkomst.resolve(UITGELOGD),
              null,
              null);
      return Optional.of(request.toURI());
    } catch (IOException | java.text.ParseException e) {
      LOG.log(Level.WARNING, "No logout at the login service: {0}", e.getMessage());
      return Optional.empty();
    }
  }

  private Tijdslimiet limiet() {
    return Tijdslimiet.of(instellingen.totaal());
  }

  /**
   * A login that begins.
   *
   * @param adres where the browser goes
   * @param poging what the session keeps meanwhile
   */
  record Inlogstart(URI adres, Inlogpoging poging) {}
}
