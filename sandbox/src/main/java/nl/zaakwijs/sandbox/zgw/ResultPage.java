package nl.zaakwijs.sandbox.zgw;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.zaakwijs.sandbox.http.Address;
import nl.zaakwijs.sandbox.http.ProblemException;
import nl.zaakwijs.sandbox.http.Reply;

/**
 * One page of a list: {@code count}, {@code next}, {@code previous}, {@code results}. Pages are
 * small here, so that a resident with forty zaken has more than one.
 */
public final class ResultPage {

  /** Results on a page of a short list. */
  public static final int SIZE = 20;

  /** Results on a page of a long list, as the real servers have them. */
  public static final int LONG = 100;

  /** The most results that a page has, whatever is asked. */
  public static final int MOST = 500;

  private ResultPage() {}

  /**
   * The page that the request asks for.
   *
   * @param all everything, of which only the asked page is turned into JSON
   * @throws ProblemException 404 when there is no such page
   */
  public static <T> Reply of(Context verzoek, List<T> all, Function<T, ?> toJson) {
    int usual = all.size() > LONG ? LONG : SIZE;
    String asked = verzoek.queryParam("pageSize");
    return of(verzoek, all, asked == null ? usual : sizeOf(asked), toJson);
  }

  /** The same, with this many results on a page. */
  public static <T> Reply of(Context verzoek, List<T> all, int size, Function<T, ?> toJson) {
    int page = pageOf(verzoek);
    int from = (page - 1) * size;
    if (page > 1 && from >= all.size()) {
      throw ProblemException.notFound();
    }
    int to = Math.min(from + size, all.size());
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("count", all.size());
    body.put("next", to < all.size() ? address(verzoek, page + 1) : null);
    body.put("previous", page > 1 ? address(verzoek, page - 1) : null);
    body.put("results", all.subList(from, to).stream().map(toJson).toList());
    return Reply.ok(body);
  }

  private static int sizeOf(String tekst) {
    if (!tekst.matches("[1-9]\\d{0,3}")) {
      throw ProblemException.invalid("pageSize", "invalid", "Geen aantal.");
    }
    return Math.min(Integer.parseInt(tekst), MOST);
  }

  private static int pageOf(Context verzoek) {
    String tekst = verzoek.queryParam("page");
    if (tekst == null) {
      return 1;
    }
    if (!tekst.matches("[1-9]\\d{0,4}")) {
      throw ProblemException.notFound();
    }
    return Integer.parseInt(tekst);
  }

  private static String address(Context verzoek, int page) {
    List<String> delen = new ArrayList<>();
    verzoek
        .queryParamMap()
        .forEach(
            (naam, waarden) -> {
              if (!naam.equals("page")) {
                waarden.forEach(waarde -> delen.add(encode(naam) + "=" + encode(waarde)));
              }
            });
    delen.add("page=" + page);
    return Address.of(verzoek).self(verzoek) + "?" + String.join("&", delen);
  }

  private static String encode(String tekst) {
    return URLEncoder.encode(tekst, StandardCharsets.UTF_8);
  }
}
