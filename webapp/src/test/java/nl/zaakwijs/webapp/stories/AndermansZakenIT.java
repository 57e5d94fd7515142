package nl.zaakwijs.webapp.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Path;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zaakwijs.sandbox.verkeer.Uitwisseling;
import nl.zaakwijs.sandbox.verkeer.Upstream;
import nl.zaakwijs.sandbox.zgw.Profiel;
import nl.zaakwijs.webapp.portaal.Bezoeksessie;
import nl.zaakwijs.webapp.portaal.Portaal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Two residents, every address that either of them sees with a key in it, tried by the other: the
 * answer tells nothing, and nothing of a document was asked for on the way.
 */
class AndermansZakenIT {
  private static final String SAM = "999990020";
  private static final String FATIMA = "999990032";
  private static final byte[] PDF = "%PDF-1.4\n".getBytes(StandardCharsets.US_ASCII);
  private static final int MEESTE_PAGINAS = 60;
  private static final Pattern ADRES = Pattern.compile("(?:href|action)=\"(/[^\"#]*)");
  private static final Pattern SLEUTEL =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
  private static final Pattern ZAAKNUMMER = Pattern.compile("(?:ZAAK|SUITE)-\\d{4}-\\d+");
  private static final Pattern ZAAKPAD = Pattern.compile("^/zaken/([^/?]+)");
  private static final Pattern DOCUMENTPAD =
      Pattern.compile("^/zaken/[^/]+/documenten/([0-9a-f-]{36})");

  private final Portaal portaal = Profielportaal.portaal();

  @AfterEach
  void reset() {
    portaal.sandbox().profiel().reset();
  }

  /** What one resident sees: addresses with a key, and numbers of zaken. */
  private record Bezit(Set<String> adressen, Set<String> zaaknummers) {
    Set<String> sleutels(Pattern pad) {
      return adressen.stream()
          .flatMap(adres -> pad.matcher(adres).results())
          .map(gevonden -> gevonden.group(1))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  @ParameterizedTest
  @EnumSource(Profiel.class)
  void showsNothingOfSomeoneElseAtAnyAddress(Profiel profiel) {
    Bezit vanSam = walk(Profielportaal.login(SAM, profiel));
    Bezit vanFatima = walk(Profielportaal.login(FATIMA, profiel));

    assertNothing(vanSam, vanFatima, Profielportaal.login(FATIMA, profiel));
    assertNothing(vanFatima, vanSam, Profielportaal.login(SAM, profiel));
  }

  /**
   * @param bezoek of whoever sees {@code eigen}
   */
  private void assertNothing(Bezit bezit, Bezit eigen, Bezoeksessie bezoek) {
    Map<String, String> formulier =
        Map.of("csrf", Objects.requireNonNull(bezoek.hiddenOf("/").get("csrf")));
    assertThat(bezit.sleutels(ZAAKPAD)).isNotEmpty();
    assertThat(bezit.sleutels(DOCUMENTPAD)).isNotEmpty();
    portaal.sandbox().verkeer().forget();

    for (String adres : adressen(bezit, eigen)) {
      HttpResponse<String> gelezen = bezoek.get(adres);

      assertThat(gelezen.statusCode()).as("GET " + adres).isEqualTo(404);
      assertThat(gelezen.body()).doesNotContain(bezit.zaaknummers());
    }
    for (String adres : bezit.adressen()) {
      HttpResponse<String> gestuurd = bezoek.send(adres, formulier);
      HttpResponse<String> bestand = bezoek.upload(adres, formulier, "a.pdf", PDF);

      assertThat(gestuurd.statusCode()).as("POST " + adres).isIn(403, 404, 405, 415);
      assertThat(bestand.statusCode()).as("bestand naar " + adres).isIn(403, 404);
      if (adres.endsWith("/documenten")) {
        assertThat(bestand.statusCode()).as("bestand naar " + adres).isEqualTo(404);
      }
      assertThat(gestuurd.body() + bestand.body()).doesNotContain(bezit.zaaknummers());
    }
    assertThat(asked(Upstream.DOCUMENTEN)).isEmpty();
    assertThat(asked(Upstream.SUITE_DOCUMENTEN)).isEmpty();
  }

  @Test
  void asksNothingForWhoIsNotLoggedIn() {
    Bezit bezit = walk(Profielportaal.login(FATIMA, Profiel.OPENZAAK));
    Bezoeksessie niemand = new Bezoeksessie(portaal);
    portaal.sandbox().verkeer().forget();

    for (String adres : bezit.adressen()) {
      HttpResponse<String> gelezen = niemand.get(adres);

      assertThat(gelezen.uri().getPath()).as(adres).isEqualTo("/inloggen");
      assertThat(gelezen.body()).doesNotContain(bezit.zaaknummers());
    }
    assertThat(asked(Upstream.ZAKEN)).isEmpty();
    assertThat(asked(Upstream.DOCUMENTEN)).isEmpty();
  }

  @Test
  void triesEveryRouteThatTakesAKeyOfAZaak() {
    Set<String> geprobeerd = walk(Profielportaal.login(FATIMA, Profiel.OPENZAAK)).adressen();

    assertThat(routes())
        .isNotEmpty()
        .allSatisfy(
            route ->
                assertThat(geprobeerd)
                    .as(route)
                    .anyMatch(adres -> adres.matches(route.replaceAll("\\{[^}]+}", "[^/]+"))));
  }

  /** Those of the other, and every mixture of someone's zaak with someone's document. */
  private static Set<String> adressen(Bezit bezit, Bezit eigen) {
    Set<String> adressen = new LinkedHashSet<>(bezit.adressen());
    for (String document : bezit.sleutels(DOCUMENTPAD)) {
      eigen.sleutels(ZAAKPAD).forEach(zaak -> adressen.add(path(zaak, document)));
    }
    for (String zaak : bezit.sleutels(ZAAKPAD)) {
      eigen.sleutels(DOCUMENTPAD).forEach(document -> adressen.add(path(zaak, document)));
    }
    return adressen;
  }

  private static String path(String zaak, String document) {
    return "/zaken/" + zaak + "/documenten/" + document;
  }

  private static Bezit walk(Bezoeksessie bezoek) {
    Deque<String> voorraad =
        new ArrayDeque<>(List.of("/zaken", "/zaken?blad=2", "/zaken?blad=3", "/zaken?blad=4"));
    Set<String> gezien = new HashSet<>(voorraad);
    Set<String> adressen = new LinkedHashSet<>();
    Set<String> zaaknummers = new LinkedHashSet<>();
    for (int n = 0; n < MEESTE_PAGINAS && !voorraad.isEmpty(); n++) {
      String pagina = bezoek.get(voorraad.remove()).body();
      ZAAKNUMMER.matcher(pagina).results().map(MatchResult::group).forEach(zaaknummers::add);
      for (MatchResult gevonden : ADRES.matcher(pagina).results().toList()) {
        String adres = gevonden.group(1);
        if (SLEUTEL.matcher(adres).find() && adres.startsWith("/zaken/") && gezien.add(adres)) {
          adressen.add(adres);
          if (!DOCUMENTPAD.matcher(adres).find()) {
            voorraad.add(adres);
          }
        }
      }
    }
    return new Bezit(adressen, zaaknummers);
  }

  private static List<String> routes() {
    return new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.zaakwijs.webapp.zaken")
            .stream()
            .filter(resource -> resource.isAnnotatedWith(Path.class))
            .flatMap(AndermansZakenIT::routes)
            .filter(route -> route.contains("{"))
            .distinct()
            .toList();
  }

  private static Stream<String> routes(JavaClass resource) {
    String begin = resource.getAnnotationOfType(Path.class).value();
    return resource.getMethods().stream()
        .filter(methode -> methode.isAnnotatedWith(RolesAllowed.class))
        .map(
            (JavaMethod methode) ->
                methode
                    .tryGetAnnotationOfType(Path.class)
                    .map(path -> begin + "/" + path.value())
                    .orElse(begin));
  }

  private List<Uitwisseling> asked(Upstream upstream) {
    return portaal.sandbox().verkeer().list(upstream);
  }
}
