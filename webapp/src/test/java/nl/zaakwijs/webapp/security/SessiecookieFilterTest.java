package nl.zaakwijs.webapp.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SessiecookieFilterTest {
  private final SessiecookieFilter filter = new SessiecookieFilter("__Host-zaakwijs");

  @Test
  void completesTheSessionCookieOfAServerThatLeavesOutSameSite() {
    assertThat(filter.complete("__Host-zaakwijs=abc; Path=/; Secure; HttpOnly"))
        .isEqualTo("__Host-zaakwijs=abc; Path=/; Secure; HttpOnly; SameSite=Lax");
  }

  @Test
  void leavesEveryOtherCookieAlone() {
    String complete = "__Host-zaakwijs=abc; Path=/; SameSite=Lax";

    assertThat(filter.complete(complete)).isEqualTo(complete);
    assertThat(filter.complete("taal=en; Path=/")).isEqualTo("taal=en; Path=/");
  }
}
