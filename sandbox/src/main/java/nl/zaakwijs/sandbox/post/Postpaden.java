package nl.zaakwijs.sandbox.post;

import io.javalin.Javalin;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.zaakwijs.sandbox.http.Json;

/** The pages on which the mails can be read, under {@code /sandbox/post}. */
public final class Postpaden {
  private static final String HTML = "text/html; charset=utf-8";

  /** A mail runs nothing and fetches nothing; its own style is all that it may have. */
  private static final String NIETS =
      "sandbox allow-popups; default-src 'none'; style-src 'unsafe-inline'; img-src data:";

  private final Postvanger postvanger;

  public Postpaden(Postvanger postvanger) {
    this.postvanger = postvanger;
  }

  public void addTo(Javalin app) {
    app.get("/sandbox/post", this::showList);
    app.get("/sandbox/post.json", this::showJson);
    app.get("/sandbox/post/{nummer}", this::show);
    app.get(
        "/sandbox/post/{nummer}/html",
        verzoek ->
            mail(verzoek)
                .ifPresent(
                    mail -> {
                      verzoek.header("Content-Security-Policy", NIETS);
                      verzoek.contentType(HTML).result(mail.html());
                    }));
    app.get(
        "/sandbox/post/{nummer}/afspraak.ics",
        verzoek ->
            mail(verzoek)
                .ifPresent(
                    mail ->
                        verzoek
                            .contentType("text/calendar; charset=utf-8")
                            .header("Content-Disposition", "attachment; filename=\"afspraak.ics\"")
                            .result(mail.agenda())));
  }

  private void showList(Context verzoek) {
    List<Mail> mails = postvanger.list();
    String regels =
        mails.stream()
            .map(
                mail ->
                    "<li><a href=\"/sandbox/post/%d\">%s</a><br>aan %s</li>"
                        .formatted(mail.nummer(), escape(mail.onderwerp()), escape(mail.aan())))
            .collect(Collectors.joining());
    verzoek
        .contentType(HTML)
        .result(
            page(
                "Post",
                mails.isEmpty() ? "<p>Er is nog geen mail.</p>" : "<ol>" + regels + "</ol>"));
  }

  private void show(Context verzoek) {
    mail(verzoek)
        .ifPresent(
            mail ->
                verzoek
                    .contentType(HTML)
                    .result(
                        page(
                            mail.onderwerp(),
                            "<p><a href=\"/sandbox/post\">Alle mail</a></p><h2>Kopregels</h2><pre>"
                                + escape(String.join("\n", mail.kopregels()))
                                + "</pre><h2>Tekst</h2><pre>"
                                + links(escape(mail.tekst()))
                                + "</pre><h2>HTML</h2><iframe title=\"HTML\" src=\"/sandbox/post/"
                                + mail.nummer()
                                + "/html\"></iframe><h2>Agenda</h2>"
                                + agenda(mail))));
  }

  private static String agenda(Mail mail) {
    return mail.agenda().isEmpty()
        ? "<p>Geen bestand.</p>"
        : "<p><a href=\"/sandbox/post/%d/afspraak.ics\">afspraak.ics</a></p><pre>%s</pre>"
            .formatted(mail.nummer(), escape(mail.agenda()));
  }

  private void showJson(Context verzoek) {
    List<Map<String, Object>> mails =
        postvanger.list().stream()
            .map(
                mail -> {
                  Map<String, Object> json = new LinkedHashMap<>();
                  json.put("nummer", mail.nummer());
                  json.put("kopregels", mail.kopregels());
                  json.put("onderwerp", mail.onderwerp());
                  json.put("van", mail.van());
                  json.put("aan", mail.aan());
                  json.put("tekst", mail.tekst());
                  json.put("html", mail.html());
                  json.put("agenda", mail.agenda());
                  return json;
                })
            .toList();
    verzoek.contentType("application/json").result(Json.write(mails));
  }

  private Optional<Mail> mail(Context verzoek) {
    String nummer = verzoek.pathParam("nummer");
    Optional<Mail> mail =
        nummer.matches("[0-9]{1,6}") ? postvanger.find(Integer.parseInt(nummer)) : Optional.empty();
    if (mail.isEmpty()) {
      verzoek.status(404).contentType(HTML).result(page("Post", "<p>Deze mail is er niet.</p>"));
    }
    return mail;
  }

  private static String page(String titel, String inhoud) {
    return """
        <!DOCTYPE html>
        <html lang="nl"><head><meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%1$s</title>
        <style>body { font-family: sans-serif; line-height: 1.5; margin: 1em auto; max-width: 60em;
        padding: 0 1em } pre { white-space: pre-wrap; overflow-wrap: anywhere; border: 1px solid;
        padding: 1em } iframe { width: 100%%; height: 40em; border: 1px solid }</style></head>
        <body><h1>%1$s</h1>%2$s</body></html>
        """
        .formatted(escape(titel), inhoud);
  }

  /** In a text that was escaped before. */
  private static String links(String tekst) {
    return tekst.replaceAll("https?://[^\\s<>\"]+", "<a href=\"$0\">$0</a>");
  }

  private static String escape(String tekst) {
    return tekst
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
