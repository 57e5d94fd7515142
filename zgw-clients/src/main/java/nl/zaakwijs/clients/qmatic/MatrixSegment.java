package nl.zaakwijs.clients.qmatic;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Matrix parameters, which the generated code can only write percent-encoded. It writes them as one
 * path parameter, and puts back the separators just before the request is sent.
 */
final class MatrixSegment {
  private static final Pattern PUBLIC_ID = Pattern.compile("[A-Za-z0-9_-]+");

  private MatrixSegment() {}

  /** {@code ;servicePublicId=A;servicePublicId=B;numberOfCustomers=1}. */
  static String of(List<String> servicePublicIds, int extraCustomers) {
    if (servicePublicIds.isEmpty() || extraCustomers < 0) {
      throw new IllegalArgumentException("at least one service, and not fewer than no extras");
    }
    String services =
        servicePublicIds.stream()
            .map(id -> ";servicePublicId=" + checked(id))
            .collect(Collectors.joining());
    return extraCustomers == 0 ? services : services + ";numberOfCustomers=" + extraCustomers;
  }

  /** An id that cannot be taken for anything else in a path. */
  static String checked(String publicId) {
    if (!PUBLIC_ID.matcher(publicId).matches()) {
      throw new IllegalArgumentException("not an id of Qmatic");
    }
    return publicId;
  }

  static List<String> checkedAll(List<String> publicIds) {
    return publicIds.stream().map(MatrixSegment::checked).toList();
  }

  static void restore(HttpRequest.Builder request) {
    String uri = request.build().uri().toString();
    // Ids hold neither of these (checked above), so every one that is left is a separator.
    request.uri(URI.create(uri.replace("%3B", ";").replace("%3D", "=")));
  }
}
