package nl.zaakwijs.webapp.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.io.Writer;
import java.util.concurrent.CompletableFuture;
import nl.zaakwijs.portal.gemeente.Gemeente;
import nl.zaakwijs.portal.inwoner.Taal;

/**
 * Renders a page for nobody while the server is still starting, so that the first visitor does not
 * wait for the templates and their engine. A mistake in a template is left for a real page to tell.
 */
@ApplicationScoped
class Opwarming {
  private final Gemeente gemeente;
  private final Bestanden bestanden;

  private record Proefpagina() implements Page {
    @Override
    public String template() {
      return "UitgelogdPage";
    }
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway") // the proxy never uses its own fields
  Opwarming() {
    this(null, null);
  }

  @Inject
  Opwarming(Gemeente gemeente, Bestanden bestanden) {
    this.gemeente = gemeente;
    this.bestanden = bestanden;
  }

  void begin(@Observes Startup startup) {
    CompletableFuture<Void> onderweg = CompletableFuture.runAsync(this::render);
    onderweg.exceptionally(failure -> null);
  }

  private void render() {
    Frame frame =
        new Frame(
            Taal.NL,
            Frames.contact(gemeente),
            false,
            null,
            "",
            Plek.GEEN,
            "/",
            0,
            null,
            "/statisch/" + bestanden.versie());
    Templates.all().render(new Proefpagina(), frame, Writer.nullWriter());
  }
}
