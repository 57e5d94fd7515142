package nl.zaakwijs.webapp.page;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;
import nl.zaakwijs.portal.gemeente.Gemeente;
import nl.zaakwijs.portal.inwoner.Aangemelde;
import nl.zaakwijs.webapp.security.Bezoek;
import org.jspecify.annotations.Nullable;

/** Makes the frame around the page that the current request gets. */
@Dependent
public class Frames {
  private static final String FRAGMENT = "X-Zaakwijs-Fragment";

  private final HttpServletRequest request;
  private final Bezoek bezoek;
  private final Gemeente gemeente;
  private final Bestanden bestanden;
  private final Namens namens;
  private final Clock clock;

  @Inject
  Frames(
      HttpServletRequest request,
      Bezoek bezoek,
      Gemeente gemeente,
      Bestanden bestanden,
      Namens namens,
      Clock clock) {
    this.request = request;
    this.bezoek = bezoek;
    this.gemeente = gemeente;
    this.bestanden = bestanden;
    this.namens = namens;
    this.clock = clock;
  }

  /** The frame for a page of the current request. */
  public Frame current(Plek plek) {
    return new Frame(
        bezoek.taal(),
        contact(gemeente),
        bezoek.aangemelde().isPresent(),
        bezoek
            .aangemelde()
            .filter(Aangemelde::isNamensAnder)
            .map(aangemelde -> namens.sentence(aangemelde, new Woorden(bezoek.taal())))
            .orElse(null),
        bezoek.csrf(),
        plek,
        ownPath(request.getRequestURI(), request.getQueryString()),
        secondsLeft(),
        isFragment() ? null : bezoek.uitlogreden().orElse(null),
        "/statisch/" + bestanden.versie());
  }

  /** Whether only the conversation is wanted, for a script that puts it into the page. */
  boolean isFragment() {
    return request.getHeader(FRAGMENT) != null;
  }

  /** How the municipality is reached, for pages that show it themselves. */
  public static Frame.Contactgegevens contact(Gemeente gemeente) {
    return new Frame.Contactgegevens(
        gemeente.naam(),
        gemeente.website(),
        gemeente.telefoon(),
        gemeente.telefoontijden(),
        gemeente.openingstijden(),
        gemeente.adres(),
        gemeente.email());
  }

  private long secondsLeft() {
    return bezoek
        .eindigtOp()
        .map(end -> Math.max(1, Duration.between(clock.instant(), end).toSeconds()))
        .orElse(0L);
  }

  static String ownPath(String path, @Nullable String query) {
    if (query == null || query.isEmpty()) {
      return path;
    }
    String rest =
        Arrays.stream(query.split("&", -1))
            .filter(part -> !part.startsWith("taal=") && !part.isEmpty())
            .collect(Collectors.joining("&"));
    return rest.isEmpty() ? path : path + "?" + rest;
  }
}
