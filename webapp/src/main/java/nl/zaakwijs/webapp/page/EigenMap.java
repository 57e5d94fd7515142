package nl.zaakwijs.webapp.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Reads what pages take from the municipality's own folder, at the start. A mistake in it stops the
 * start, so that nobody meets half a municipality.
 */
@Dependent
public class EigenMap {
  private final Optional<String> map;
  private final Bestanden bestanden;

  @Inject
  EigenMap(
      @ConfigProperty(name = "zaakwijs.gemeente.map") Optional<String> map, Bestanden bestanden) {
    this.map = map;
    this.bestanden = bestanden;
  }

  void readAtStart(@Observes @Initialized(ApplicationScoped.class) Object start) {
    map.map(Path::of).ifPresent(Messages.all()::override);
    // Makes the container create it now, and not for the first page.
    bestanden.versie();
  }
}
