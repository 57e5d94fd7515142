package nl.zaakwijs.webapp.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.zaakwijs.portal.inwoner.Betrouwbaarheidsniveau;
import nl.zaakwijs.portal.inwoner.Bsn;
import nl.zaakwijs.portal.inwoner.Inwoner;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsrfFilterTest {
  private static final String PLEK = "zaken/00000020-2026-4000-8000-000000000000/documenten";
  private static final MediaType MET_BESTAND = MediaType.MULTIPART_FORM_DATA_TYPE;

  private final Testverzoek.Browser browser = new Testverzoek.Browser();
  private final HttpServletRequest request = browser.request().servlet();
  private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private @Nullable InputStream entity;

  @Test
  void findsTheTokenAmongTheFields() {
    assertThat(CsrfFilter.findField("vraag=a%26csrf%3Dnee&csrf=a-b_c%3D&taal=nl"))
        .contains("a-b_c=");
  }

  @Test
  void findsNoTokenInAFormWithoutOne() {
    assertThat(CsrfFilter.findField("vraag=csrf&xcsrf=1")).isEmpty();
    assertThat(CsrfFilter.findField("")).isEmpty();
    assertThat(CsrfFilter.findField("csrf=%zz")).isEmpty();
  }

  @Test
  void findsTheTokenOfAFormWithAFileInItsFirstFieldAlone() {
    String csrf = part("csrf", "a-b_c");
    String file = part("bestand\"; filename=\"a.pdf", part("csrf", "in het bestand"));

    assertThat(CsrfFilter.findFirstField(csrf + file + "--grens--")).contains("a-b_c");
    assertThat(CsrfFilter.findFirstField(file + csrf + "--grens--")).isEmpty();
    assertThat(CsrfFilter.findFirstField(part("sleutel", "1") + csrf + "--grens--")).isEmpty();
    assertThat(CsrfFilter.findFirstField("\r\n" + csrf + "--grens--")).isEmpty();
    assertThat(CsrfFilter.findFirstField(part("csrf\"; filename=\"a", "a") + "--")).isEmpty();
    assertThat(CsrfFilter.findFirstField(part("csrf", "") + "--grens--")).isEmpty();
    assertThat(CsrfFilter.findFirstField("")).isEmpty();
  }

  @Test
  void letsAFormWithAFileThroughAndLeavesEveryByteOfIt() throws IOException {
    String form = part("csrf", token()) + part("bestand", "x".repeat(5000)) + "--grens--";

    filter(PLEK, MET_BESTAND, form);

    assertThat(new String(Objects.requireNonNull(entity).readAllBytes(), StandardCharsets.UTF_8))
        .isEqualTo(form);
  }

  @Test
  void readsNoMoreOfAFileThanItsBegin() throws IOException {
    String form = part("csrf", token()) + part("bestand", "x".repeat(5000));
    InputStream unreadable = InputStream.nullInputStream();
    unreadable.close();
    InputStream sent = new SequenceInputStream(stream(form), unreadable);

    assertThatCode(() -> filter(PLEK, MET_BESTAND, sent)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "verzonnen"})
  void refusesAFormWithAFileAndAnotherToken(String token) {
    String own = token();

    assertRefused(PLEK, MET_BESTAND, part("csrf", token) + part("bestand", own) + "--grens--");
  }

  @Test
  void refusesAFormWithAFileOfAnotherSite() {
    String form = part("csrf", token()) + part("bestand", "x") + "--grens--";
    headers.put("Origin", "https://elders.example");

    assertRefused(PLEK, MET_BESTAND, form);
  }

  @Test
  void refusesAFormWithAFileOfWhoHasNoSession() {
    assertRefused(PLEK, MET_BESTAND, part("csrf", "a") + part("bestand", "x") + "--grens--");
  }

  @Test
  void takesAFormOfWhoHasNoSessionAndBeginsNone() {
    String form = part("csrf", token()) + part("bestand", "x") + "--grens--";

    assertThatCode(() -> filter(PLEK, MET_BESTAND, form)).doesNotThrowAnyException();
    assertThat(browser.sessionId()).isNull();
  }

  @Test
  void refusesTheTokenOfAnotherBrowser() {
    token();
    String other = new Testverzoek.Browser().request().bezoek().csrf();

    assertRefused(PLEK, MET_BESTAND, part("csrf", other) + part("bestand", "x") + "--grens--");
  }

  @Test
  void takesOfWhoIsLoggedInOnlyTheTokenOfTheLogin() {
    String before = token();
    Ingelogd ingelogd = login();
    Sessie.login(request, ingelogd);
    Verzoek.setIngelogd(request, ingelogd);
    String after = Sessie.create(request).csrf();

    assertRefused(PLEK, MET_BESTAND, part("csrf", before) + part("bestand", "x") + "--grens--");
    String form = part("csrf", after) + part("bestand", "x") + "--grens--";
    assertThatCode(() -> filter(PLEK, MET_BESTAND, form)).doesNotThrowAnyException();
  }

  @Test
  void changesNothingInTheRequestInWhichALoginTurnsOutToBeOver() {
    String form = part("csrf", token()) + part("bestand", "x") + "--grens--";
    Verzoek.setVerlopen(request, Uitlogreden.INACTIEF);

    assertRefused(PLEK, MET_BESTAND, form);
  }

  @ParameterizedTest
  @ValueSource(strings = {"vragen", "zaken", PLEK + "/toevoegen", "zaken/a/b/documenten"})
  void takesAFileNowhereElse(String path) {
    assertRefused(path, MET_BESTAND, part("csrf", token()) + part("bestand", "x") + "--grens--");
  }

  /** Without a server there is no answer to make; that it throws is what counts. */
  private void assertRefused(String path, MediaType type, String form) {
    assertThatThrownBy(() -> filter(path, type, form)).isNotNull();
  }

  private void filter(String path, MediaType type, String form) throws IOException {
    filter(path, type, stream(form));
  }

  private void filter(String path, MediaType type, InputStream form) throws IOException {
    entity = form;
    Herkomst herkomst = new Herkomst(URI.create("https://portaal.example"));
    new CsrfFilter(request, herkomst, Testverzoek.FORMULIERBEWIJS).filter(context(path, type));
  }

  private ContainerRequestContext context(String path, MediaType type) {
    return proxy(
        ContainerRequestContext.class,
        (self, called, args) ->
            switch (called.getName()) {
              case "getMethod" -> "POST";
              case "getMediaType" -> type;
              case "getHeaderString" -> headers.get(args[0]);
              case "getEntityStream" -> entity;
              case "setEntityStream" -> {
                entity = (InputStream) args[0];
                yield null;
              }
              case "getUriInfo" -> proxy(UriInfo.class, (uri, asked, none) -> path);
              default -> throw new UnsupportedOperationException(called.getName());
            });
  }

  private String token() {
    return browser.request().bezoek().csrf();
  }

  private static Ingelogd login() {
    Instant nu = Instant.parse("2026-11-22T09:00:00Z");
    return new Ingelogd(
        new Inwoner(new Bsn("999990019"), Betrouwbaarheidsniveau.MIDDEN, nu), nu, null);
  }

  private static InputStream stream(String form) {
    return new ByteArrayInputStream(form.getBytes(StandardCharsets.UTF_8));
  }

  private static String part(String name, String content) {
    return "--grens\r\nContent-Disposition: form-data; name=\""
        + name
        + "\"\r\n\r\n"
        + content
        + "\r\n";
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
