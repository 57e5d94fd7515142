package nl.zaakwijs.portal.kennis.bron;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.zaakwijs.clients.web.WebClient;
import nl.zaakwijs.portal.gemeente.Gemeente;
import nl.zaakwijs.portal.kennis.invoer.Invoer;
import nl.zaakwijs.portal.kennis.invoer.Kennisinvoer;

/**
 * Reads the product texts of an invoervoorziening of the Single Digital Gateway, all pages of the
 * list {@code /producten} below its address.
 */
final class Productlezer implements Bronlezer {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int MEESTE_BLADEN = 1_000;

  private final Broninstelling bron;
  private final WebClient client;
  private final Gemeente gemeente;

  Productlezer(Broninstelling bron, WebClient client, Gemeente gemeente) {
    this.bron = bron;
    this.client = client;
    this.gemeente = gemeente;
  }

  @Override
  public Opbrengst read(Map<String, Blad> bladen, LocalDate vandaag) throws IOException {
    ArrayNode producten = JSON.createArrayNode();
    Set<URI> gezien = new HashSet<>();
    String volgende = base() + "/producten";
    while (!volgende.isEmpty()) {
      URI adres = URI.create(volgende);
      if (!client.isOwn(adres) || !gezien.add(adres) || gezien.size() > MEESTE_BLADEN) {
        throw new IllegalArgumentException("its list goes on outside its address, or has no end");
      }
      JsonNode blad = JSON.readTree(client.get(adres).join().inhoud());
      if (!blad.path("results").isArray()) {
        throw new IllegalArgumentException(adres + " is no list of products");
      }
      blad.path("results").forEach(producten::add);
      volgende = blad.path("next").asText("").replaceFirst("^null$", "");
    }
    Invoer invoer =
        new Kennisinvoer(gemeente, vandaag)
            .read(bron.naam() + ".json", JSON.writeValueAsBytes(producten));
    return new Opbrengst(invoer, Map.of());
  }

  private String base() {
    String adres = bron.adres().toString();
    return adres.endsWith("/") ? adres.substring(0, adres.length() - 1) : adres;
  }
}
