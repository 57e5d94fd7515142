package nl.zaakwijs.webapp.tempo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetwerkadresTest {
  private static final String VERBINDING = "192.0.2.7";

  @ParameterizedTest
  @CsvSource({
    "203.0.113.1, 203.0.113.1",
    "203.0.113.1:49152, 203.0.113.1",
    "2001:db8:1:2:3:4:5:6, 20010db800010002/64",
    "2001:DB8:1:2::9, 20010db800010002/64",
    "[2001:db8:1:2::9], 20010db800010002/64",
    "[2001:db8:1:2::9]:443, 20010db800010002/64",
    "fe80::1%eth0, fe80000000000000/64",
    "[fe80::1%25eth0]:80, fe80000000000000/64",
    "::1, 0000000000000000/64",
    "0:0:0:0:0:0:0:1, 0000000000000000/64",
    "::ffff:203.0.113.1, 203.0.113.1",
    "[::ffff:203.0.113.1]:8080, 203.0.113.1"
  })
  void readsAnAddressHoweverAProxyWritesIt(String station, String expected) {
    assertThat(Netwerkadres.find(station)).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "unknown",
        "_hidden",
        "localhost",
        "example.org:80",
        "999.1.1.1",
        "1.2.3",
        "1.2.3.4.5",
        "12345",
        ":",
        "::::",
        "[2001:db8::1",
        "2001:db8::1]:80x",
        "g::1",
        "1:2:3:4:5:6:7:8:9",
        "203.0.113.1 OR 1=1"
      })
  void takesNothingElseForAnAddress(String station) {
    assertThat(Netwerkadres.find(station)).isEmpty();
  }

  @Test
  void readsNothingEndless() {
    assertThat(Netwerkadres.find("1:".repeat(50_000))).isEmpty();
  }

  @Test
  void countsTheOwnProxiesFromTheEnd() {
    assertThat(of(1, "198.51.100.9, 203.0.113.1")).isEqualTo("203.0.113.1");
    assertThat(of(2, "198.51.100.9, 203.0.113.1, 10.0.0.2")).isEqualTo("203.0.113.1");
    assertThat(of(2, "198.51.100.9", "203.0.113.1:5000", "10.0.0.2")).isEqualTo("203.0.113.1");
  }

  @Test
  void readsNothingForwardedWithoutAProxy() {
    assertThat(of(0, "203.0.113.1")).isEqualTo(VERBINDING);
  }

  @Test
  void letsNobodyChooseAnAddressWhoDidNotComeByAllProxies() {
    assertThat(of(1)).isEqualTo(VERBINDING);
    assertThat(of(1, "", " , ")).isEqualTo(VERBINDING);
    assertThat(of(2, "198.51.100.9")).isEqualTo(VERBINDING);
    assertThat(of(3, "198.51.100.9, 203.0.113.1")).isEqualTo(VERBINDING);
  }

  @Test
  void fallsBackOnTheConnectionWhenAProxyHidesTheAddress() {
    assertThat(of(1, "unknown")).isEqualTo(VERBINDING);
  }

  private static String of(int proxies, String... forwarded) {
    HttpServletRequest request =
        (HttpServletRequest)
            Proxy.newProxyInstance(
                HttpServletRequest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (self, called, args) ->
                    switch (called.getName()) {
                      case "getRemoteAddr" -> VERBINDING;
                      case "getHeaders" -> Collections.enumeration(List.of(forwarded));
                      default -> throw new UnsupportedOperationException(called.getName());
                    });
    return Netwerkadres.of(request, proxies);
  }
}
