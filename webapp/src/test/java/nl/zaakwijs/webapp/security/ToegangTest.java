package nl.zaakwijs.webapp.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.reflect.Method;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ToegangTest {
  /** What a resource may look like, and what it may not. */
  static class Voorbeelden {
    @PermitAll
    void everyone() {}

    @RolesAllowed(Rollen.INWONER)
    void residents() {}

    @VoorBeheer
    void beheer() {}

    @VoorBeheer
    @RolesAllowed(Rollen.INWONER)
    void beheerAndResidents() {}

    @VoorBeheer
    @PermitAll
    void beheerAndEveryone() {}

    void silent() {}

    @PermitAll
    @RolesAllowed(Rollen.INWONER)
    void both() {}

    @RolesAllowed("beheerder")
    void unknownRole() {}

    @RolesAllowed({Rollen.INWONER, "beheerder"})
    void twoRoles() {}

    @DenyAll
    void nobody() {}
  }

  @ParameterizedTest
  @ValueSource(strings = {"everyone", "residents", "beheer"})
  void acceptsAMethodThatSaysWhoMayCallIt(String name) {
    assertThatNoException().isThrownBy(() -> ToegangFeature.checkAnnotation(method(name)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "silent",
        "both",
        "unknownRole",
        "twoRoles",
        "nobody",
        "beheerAndResidents",
        "beheerAndEveryone"
      })
  void refusesAMethodThatDoesNot(String name) {
    assertThatIllegalStateException()
        .isThrownBy(() -> ToegangFeature.checkAnnotation(method(name)))
        .withMessageContaining(name);
  }

  @Test
  void tellsAScriptFromSomeoneWhoOpensAPage() {
    Testverzoek.Browser browser = new Testverzoek.Browser();

    assertFetch(false, browser.request().header("Sec-Fetch-Mode", "navigate"));
    assertFetch(false, browser.request().header("Accept", "text/html,*/*"));
    assertFetch(true, browser.request().header("Sec-Fetch-Mode", "cors"));
    assertFetch(true, browser.request().header("Sec-Fetch-Mode", "same-origin"));
    assertFetch(true, browser.request().header("Accept", "application/json"));
    assertFetch(
        true, browser.request().header("Accept", "text/html").header("X-Requested-With", "fetch"));
    assertFetch(true, browser.request());
  }

  private static void assertFetch(boolean expected, Testverzoek request) {
    assertThat(Verzoek.isFetch(request.servlet())).isEqualTo(expected);
  }

  private static Method method(String name) {
    try {
      return Voorbeelden.class.getDeclaredMethod(name);
    } catch (NoSuchMethodException e) {
      throw new IllegalArgumentException(name, e);
    }
  }
}
