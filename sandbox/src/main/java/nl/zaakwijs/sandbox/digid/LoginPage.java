package nl.zaakwijs.sandbox.digid;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.zaakwijs.sandbox.http.Reply;
import nl.zaakwijs.sandbox.zaad.Inlogger;

/**
 * The pages that a person sees: choose who you are, a refusal, logged out. Plain forms without any
 * script, under a strict content security policy.
 */
final class LoginPage {

  private static final String CSP =
      "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action ";

  private final String login = read("login.html");
  private final String bericht = read("bericht.html");
  private final String stijl = read("stijl.css");

  Reply choose(String sleutel, Inlogverzoek verzoek, List<Inlogger> inloggers) {
    String keuzes =
        inloggers.stream()
            .filter(inlogger -> !inlogger.omschrijving().isEmpty())
            .map(inlogger -> personChoice(inlogger, inlogger.equals(inloggers.get(0))))
            .collect(Collectors.joining());
    String niveaus =
        Arrays.stream(Niveau.values())
            .map(niveau -> levelChoice(niveau, niveau == verzoek.gevraagd()))
            .collect(Collectors.joining());
    URI terug = URI.create(verzoek.redirectUri());
    // Browsers hold the redirect after the form against form-action as well.
    String formAction = "'self' " + terug.getScheme() + "://" + terug.getAuthority();
    return page(
        200,
        login
            .replace("{{verzoek}}", escape(sleutel))
            .replace("{{bewoners}}", keuzes)
            .replace("{{niveaus}}", niveaus),
        formAction);
  }

  Reply message(int status, String titel, String tekst) {
    return page(
        status,
        bericht.replace("{{titel}}", escape(titel)).replace("{{tekst}}", escape(tekst)),
        "'none'");
  }

  Reply style() {
    return Reply.text(200, "text/css; charset=utf-8", stijl);
  }

  private static Reply page(int status, String html, String formAction) {
    return Reply.text(status, "text/html; charset=utf-8", html)
        .withHeader("Content-Security-Policy", CSP + formAction)
        .withHeader("Cache-Control", "no-store")
        .withHeader("Referrer-Policy", "no-referrer")
        .withHeader("X-Content-Type-Options", "nosniff");
  }

  private static String personChoice(Inlogger inlogger, boolean gekozen) {
    return """
        <div class="keuze">
          <input type="radio" name="bewoner" id="bewoner-%1$s" value="%1$s"%4$s>
          <label for="bewoner-%1$s"><strong>%2$s</strong> <span>%3$s</span></label>
        </div>
        """
        .formatted(
            escape(inlogger.sleutel()),
            escape(inlogger.naam()),
            escape(inlogger.omschrijving()),
            gekozen ? " checked" : "");
  }

  private static String levelChoice(Niveau niveau, boolean gekozen) {
    return """
        <div class="keuze">
          <input type="radio" name="niveau" id="niveau-%1$s" value="%1$s"%3$s>
          <label for="niveau-%1$s">%2$s</label>
        </div>
        """
        .formatted(niveau.waarde(), niveau.label(), gekozen ? " checked" : "");
  }

  private static String escape(String tekst) {
    return tekst
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static String read(String naam) {
    try (InputStream stroom = LoginPage.class.getResourceAsStream("/digid/" + naam)) {
      if (stroom == null) {
        throw new IllegalStateException("missing from the jar: digid/" + naam);
      }
      return new String(stroom.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("digid/" + naam, e);
    }
  }
}
