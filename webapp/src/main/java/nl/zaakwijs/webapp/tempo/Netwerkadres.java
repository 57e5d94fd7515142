package nl.zaakwijs.webapp.tempo;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where a request comes from, as far as our own connection and our own proxies can tell: a client
 * never chooses its address. Of IPv6 it is the network (/64), since one client has all of it.
 */
final class Netwerkadres {
  private static final String DOORGESTUURD = "X-Forwarded-For";
  private static final int NETWERK = 8;

  /** At most what fits into an address with a port; anything longer is none. */
  private static final int LANGSTE = 64;

  private static final String BYTE = "(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
  private static final Pattern IPV4 =
      Pattern.compile("(" + BYTE + "(?:\\." + BYTE + "){3})(?::[0-9]{1,5})?");

  private static final String ZESDE = "([0-9a-fA-F]{0,4}:[0-9a-fA-F:.]{1,43})";

  /** An interface of a machine, which says nothing. */
  private static final String ZONE = "(?:%[^\\]]{1,16})?";

  /** A port needs brackets around what is before it. */
  private static final Pattern IPV6 =
      Pattern.compile(ZESDE + ZONE + "|\\[" + ZESDE + ZONE + "\\](?::[0-9]{1,5})?");

  private Netwerkadres() {}

  /**
   * The address that the first of our own proxies saw; without one, or when it is not there or
   * makes no sense, that of the connection.
   */
  static String of(HttpServletRequest request, int proxies) {
    return findForwarded(request, proxies)
        .flatMap(Netwerkadres::find)
        .or(() -> find(request.getRemoteAddr()))
        .orElseGet(request::getRemoteAddr);
  }

  /**
   * Each proxy adds the address that it saw at the end: what stands before those is hearsay. When
   * there are fewer than proxies, the request did not come by all of them, and all may be hearsay.
   */
  private static Optional<String> findForwarded(HttpServletRequest request, int proxies) {
    if (proxies == 0) {
      return Optional.empty();
    }
    List<String> stations =
        Collections.list(request.getHeaders(DOORGESTUURD)).stream()
            .flatMap(header -> Stream.of(header.split(",", -1)))
            .map(String::strip)
            .filter(station -> !station.isEmpty())
            .toList();
    return stations.size() < proxies
        ? Optional.empty()
        : Optional.of(stations.get(stations.size() - proxies));
  }

  /** The client or the network that this is the address of; empty when it is none. */
  static Optional<String> find(String station) {
    if (station.length() > LANGSTE) {
      return Optional.empty();
    }
    Matcher ipv4 = IPV4.matcher(station);
    if (ipv4.matches()) {
      return Optional.of(ipv4.group(1));
    }
    Matcher ipv6 = IPV6.matcher(station);
    if (!ipv6.matches()) {
      return Optional.empty();
    }
    return network(ipv6.group(1) == null ? ipv6.group(2) : ipv6.group(1));
  }

  private static Optional<String> network(String ipv6) {
    try {
      // With a colon in it, it is never looked up as a name.
      InetAddress address = InetAddress.getByName(ipv6);
      return Optional.of(
          address instanceof Inet4Address
              ? address.getHostAddress()
              : HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), NETWERK)) + "/64");
    } catch (UnknownHostException e) {
      return Optional.empty();
    }
  }
}
