package nl.zaakwijs.clients.contract;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The places in which a contract knowingly differs from the standard. Each names the document of
 * the product that does have it, and why we rely on it.
 */
record AllowedExtras(List<Extra> extras) {
  /** One place, as the comparison names it. */
  record Extra(String contract, String place, String document, String reason) {
    /** Whether its maker publishes no document, so that there is nothing to compare with. */
    boolean isUndocumented() {
      return document.equals("geen");
    }
  }

  static AllowedExtras read() throws IOException {
    try (InputStream yaml =
        Objects.requireNonNull(
            AllowedExtras.class.getResourceAsStream("/contract/toegestaan.yaml"))) {
      List<Map<String, String>> entries =
          new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
      return new AllowedExtras(
          entries.stream()
              .map(
                  entry ->
                      new Extra(
                          Objects.requireNonNull(entry.get("contract")),
                          Objects.requireNonNull(entry.get("plaats")),
                          Objects.requireNonNull(entry.get("document")),
                          Objects.requireNonNull(entry.get("reden"))))
              .toList());
    }
  }

  List<Extra> of(String contract) {
    return extras.stream().filter(extra -> extra.contract().equals(contract)).toList();
  }
}
