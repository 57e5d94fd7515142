package nl.zaakwijs.webapp.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The style sheets, scripts, fonts and logo, read once at the start. A file of the same name in the
 * municipality's own folder wins, so that a theme and a logo are swapped without a build.
 */
@ApplicationScoped
public class Bestanden {
  private static final List<String> INGEBOUWD =
      List.of(
          "atkinson-hyperlegible-next-LICENSE.txt",
          "atkinson-hyperlegible-next-latin-ext-wght-normal.woff2",
          "atkinson-hyperlegible-next-latin-wght-normal.woff2",
          "componenten.css",
          "favicon.svg",
          "logo.svg",
          "thema.css",
          "zaakwijs.css",
          "zaakwijs.js");
  private static final Map<String, String> SOORTEN =
      Map.of(
          "css", "text/css;charset=UTF-8",
          "js", "text/javascript;charset=UTF-8",
          "svg", "image/svg+xml",
          "png", "image/png",
          "txt", "text/plain;charset=UTF-8",
          "woff2", "font/woff2");
  private static final String VAN_GEMEENTE = "*.{css,svg,png,woff2}";
  private static final int VERSIE_LENGTE = 12;

  private final Map<String, Bestand> bestanden;
  private final String versie;

  /** One file. */
  static final class Bestand {
    private final byte[] inhoud;
    private final String soort;

    private Bestand(byte[] inhoud, String soort) {
      this.inhoud = inhoud;
      this.soort = soort;
    }

    byte[] inhoud() {
      return inhoud.clone();
    }

    /** Its media type. */
    String soort() {
      return soort;
    }
  }

  /** For the proxy. */
  Bestanden() {
    this.bestanden = Map.of();
    this.versie = "";
  }

  /**
   * @param map the municipality's own folder, when it has one
   */
  @Inject
  Bestanden(@ConfigProperty(name = "zaakwijs.gemeente.map") Optional<String> map) {
    Map<String, Bestand> alle = new TreeMap<>();
    INGEBOUWD.forEach(naam -> alle.put(naam, new Bestand(readBuiltIn(naam), soortOf(naam))));
    map.map(Path::of).ifPresent(folder -> addOwn(folder, alle));
    this.bestanden = Map.copyOf(alle);
    this.versie = hash(alle);
  }

  /** Changes when any file changes. */
  public String versie() {
    return versie;
  }

  /** The file with this name. */
  Optional<Bestand> find(String naam) {
    return Optional.ofNullable(bestanden.get(naam));
  }

  private static void addOwn(Path folder, Map<String, Bestand> alle) {
    try (DirectoryStream<Path> own = Files.newDirectoryStream(folder, VAN_GEMEENTE)) {
      for (Path path : own) {
        String naam = path.getFileName().toString();
        alle.put(naam, new Bestand(Files.readAllBytes(path), soortOf(naam)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("zaakwijs.gemeente.map: cannot read " + folder, e);
    }
  }

  private static byte[] readBuiltIn(String naam) {
    try (InputStream in = Bestanden.class.getResourceAsStream("/statisch/" + naam)) {
      if (in == null) {
        throw new IllegalStateException("/statisch/" + naam + " is not on the class path");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read /statisch/" + naam, e);
    }
  }

  private static String soortOf(String naam) {
    return SOORTEN.getOrDefault(
        naam.substring(naam.lastIndexOf('.') + 1), "application/octet-stream");
  }

  private static String hash(Map<String, Bestand> sorted) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      sorted.forEach(
          (naam, bestand) -> {
            digest.update(naam.getBytes(StandardCharsets.UTF_8));
            digest.update(bestand.inhoud());
          });
      return HexFormat.of().formatHex(digest.digest()).substring(0, VERSIE_LENGTE);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
