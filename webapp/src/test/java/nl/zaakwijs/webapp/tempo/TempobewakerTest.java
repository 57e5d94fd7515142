package nl.zaakwijs.webapp.tempo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TempobewakerTest {
  private static final Instant BEGIN = Instant.parse("2026-11-22T10:00:00Z");
  private static final String ADRES = "192.0.2.7";

  private Instant now = BEGIN;

  private final Clock clock = new Klok();

  private final class Klok extends Clock {
    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  @Test
  void letsTheAllowedNumberThroughAndTellsHowLongToWait() {
    Tempobewaker bewaker = bewaker(0);
    Map<String, Object> sam = new HashMap<>();
    for (int i = 0; i < 3; i++) {
      assertThat(bewaker.count(request(ADRES, sam), Handeling.VRAAG)).isEmpty();
    }
    now = BEGIN.plusSeconds(20);

    assertThat(bewaker.count(request(ADRES, sam), Handeling.VRAAG))
        .contains(Duration.ofSeconds(40));
    assertThat(bewaker.count(request(ADRES, sam), Handeling.BOEKING)).isEmpty();
    now = BEGIN.plusSeconds(60);
    assertThat(bewaker.count(request(ADRES, sam), Handeling.VRAAG)).isEmpty();
  }

  @Test
  void hindersNoOtherResidentBehindTheSameAddress() {
    Tempobewaker bewaker = bewaker(0);
    exhaust(bewaker, request(ADRES, new HashMap<>()));

    assertThat(bewaker.count(request(ADRES, new HashMap<>()), Handeling.VRAAG)).isEmpty();
    assertThat(bewaker.count(request(ADRES, null), Handeling.VRAAG)).isEmpty();
  }

  @Test
  void manyMayAskTheirFirstQuestionBehindOneAddress() {
    Tempobewaker bewaker = bewaker(0);
    for (int i = 0; i < 3 * Handeling.PER_ADRES; i++) {
      assertThat(bewaker.count(request(ADRES, null), Handeling.VRAAG)).isEmpty();
    }

    assertThat(bewaker.count(request(ADRES, null), Handeling.VRAAG)).isPresent();
    assertThat(bewaker.count(request("192.0.2.8", null), Handeling.VRAAG)).isEmpty();
  }

  @Test
  void newSessionsDoNotHelpForEver() {
    Tempobewaker bewaker = bewaker(0);
    for (int i = 0; i < 3 * Handeling.PER_ADRES; i++) {
      assertThat(bewaker.count(request(ADRES, new HashMap<>()), Handeling.VRAAG)).isEmpty();
    }

    assertThat(bewaker.count(request(ADRES, new HashMap<>()), Handeling.VRAAG)).isPresent();
    assertThat(bewaker.count(request("192.0.2.8", new HashMap<>()), Handeling.VRAAG)).isEmpty();
  }

  @Test
  void newSessionsGiveNotEndlesslyManyBookings() {
    Tempobewaker bewaker = bewaker(0);
    for (int i = 0; i < 60; i++) {
      assertThat(bewaker.count(request(ADRES, new HashMap<>()), Handeling.BOEKING)).isEmpty();
    }
    now = BEGIN.plus(Duration.ofMinutes(50));

    assertThat(bewaker.count(request(ADRES, new HashMap<>()), Handeling.BOEKING))
        .contains(Duration.ofMinutes(10));
    now = BEGIN.plus(Duration.ofHours(1));
    assertThat(bewaker.count(request(ADRES, new HashMap<>()), Handeling.BOEKING)).isEmpty();
  }

  @Test
  void twentyPeopleInALibraryCanBookMoveAndCancel() {
    Tempobewaker bewaker =
        new Tempobewaker(new TempoInstellingen(Map.of(), Map.of(), 10, 0), clock);
    for (int i = 0; i < 20; i++) {
      Map<String, Object> someone = new HashMap<>();
      for (int times = 0; times < 3; times++) {
        assertThat(bewaker.count(request(ADRES, someone), Handeling.BOEKING)).isEmpty();
      }
    }
  }

  @Test
  void countsANetworkOfIpv6AsOne() {
    Tempobewaker bewaker = bewaker(0);
    exhaust(bewaker, request("2001:db8:1:2::1", null));

    assertThat(bewaker.count(request("2001:db8:1:2:ffff::9", null), Handeling.VRAAG)).isPresent();
    assertThat(bewaker.count(request("2001:db8:1:3::1", null), Handeling.VRAAG)).isEmpty();
  }

  @Test
  void believesAForwardedAddressOnlyWhenAProxyIsConfigured() {
    Tempobewaker without = bewaker(0);
    exhaust(without, request(ADRES, null, "203.0.113.1"));
    assertThat(without.count(request(ADRES, null, "203.0.113.2"), Handeling.VRAAG)).isPresent();

    Tempobewaker with = bewaker(1);
    exhaust(with, request(ADRES, null, "203.0.113.1"));
    assertThat(with.count(request(ADRES, null, "203.0.113.2"), Handeling.VRAAG)).isEmpty();
  }

  @Test
  void believesOnlyWhatTheOwnProxyAdded() {
    Tempobewaker bewaker = bewaker(1);
    exhaust(bewaker, request(ADRES, null, "203.0.113.1"));

    assertThat(bewaker.count(request(ADRES, null, "198.51.100.9, 203.0.113.1"), Handeling.VRAAG))
        .isPresent();
    assertThat(bewaker.count(request(ADRES, null, "198.51.100.9", "203.0.113.1"), Handeling.VRAAG))
        .isPresent();
  }

  @Test
  void keepsALimitedNumberOfAddressesAndNoneOfThemReadable() {
    Tempobewaker bewaker = bewaker(0);
    for (int i = 0; i < Tempobewaker.MEESTE_ADRESSEN + 500; i++) {
      assertThat(
              bewaker.count(
                  request("2001:db8:" + Integer.toHexString(i) + "::1", null), Handeling.LOGIN))
          .isEmpty();
    }

    assertThat(bewaker.adressen())
        .hasSize(Tempobewaker.MEESTE_ADRESSEN)
        .noneMatch(adres -> adres.contains(":"));
  }

  private void exhaust(Tempobewaker bewaker, HttpServletRequest request) {
    while (bewaker.count(request, Handeling.VRAAG).isEmpty()) {
      assertThat(now).isEqualTo(BEGIN);
    }
  }

  private Tempobewaker bewaker(int proxies) {
    return new Tempobewaker(
        new TempoInstellingen(
            Map.of(Handeling.VRAAG, 3, Handeling.BOEKING, 1, Handeling.LOGIN, 1),
            Map.of(Handeling.BOEKING, 60),
            10,
            proxies),
        clock);
  }

  private static HttpServletRequest request(
      String address, @Nullable Map<String, Object> sessie, String... forwarded) {
    return proxy(
        HttpServletRequest.class,
        (self, called, args) ->
            switch (called.getName()) {
              case "getRemoteAddr" -> address;
              case "getHeaders" -> Collections.enumeration(List.of(forwarded));
              case "getSession" -> sessie == null ? null : session(sessie);
              default -> throw new UnsupportedOperationException(called.getName());
            });
  }

  private static HttpSession session(Map<String, Object> attributes) {
    return proxy(
        HttpSession.class,
        (self, called, args) ->
            switch (called.getName()) {
              case "getAttribute" -> attributes.get(args[0]);
              case "setAttribute" -> attributes.put((String) args[0], args[1]);
              default -> throw new UnsupportedOperationException(called.getName());
            });
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
