package nl.zaakwijs.portal.kennis.invoer;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.zaakwijs.portal.inwoner.Taal;
import nl.zaakwijs.portal.kennis.Artikel;
import nl.zaakwijs.portal.kennis.Bron;
import nl.zaakwijs.portal.kennis.Kop;
import nl.zaakwijs.portal.kennis.Passage;

/**
 * A product as the invoervoorziening of the Single Digital Gateway has it: texts per part and per
 * language, under its name in the Uniforme Productnamenlijst. The parts become sections.
 */
final class SdgProduct {
  private static final String BEDRIJF = "eu-bedrijf";

  private final JsonNode product;
  private final Herkomst herkomst;

  SdgProduct(JsonNode product, Herkomst herkomst) {
    this.product = product;
    this.herkomst = herkomst;
  }

  /** Whether this is such a product. */
  static boolean is(JsonNode object) {
    return object.path("vertalingen").isArray() && object.has("upnUri");
  }

  String id() {
    return product.path("uuid").asText("");
  }

  /** The articles, one for each language that has a text; else the reason why there is none. */
  Invoer read(String plaats) {
    Optional<String> bezwaar = objection();
    if (bezwaar.isPresent()) {
      return new Invoer(List.of(), List.of(plaats + ": " + bezwaar.get()));
    }
    List<Artikel> artikelen = new ArrayList<>();
    for (JsonNode vertaling : product.path("vertalingen")) {
      find(vertaling.path("taal").asText())
          .flatMap(taal -> article(taal, vertaling))
          .ifPresent(artikelen::add);
    }
    return new Invoer(
        artikelen,
        artikelen.isEmpty() ? List.of(plaats + ": it has no text in any language") : List.of());
  }

  private Optional<String> objection() {
    if (id().isBlank()) {
      return Optional.of("it has no uuid");
    }
    Optional<LocalDate> dag = Dagen.find(product.path("publicatieDatum").asText(""));
    if (dag.isEmpty()) {
      return Optional.of("it is not published");
    }
    return dag.filter(publicatie -> publicatie.isAfter(herkomst.dag()))
        .map(publicatie -> "it is published on " + publicatie);
  }

  private static Optional<Taal> find(String code) {
    return Arrays.stream(Taal.values()).filter(taal -> taal.code().equals(code)).findFirst();
  }

  private Optional<Artikel> article(Taal taal, JsonNode tekst) {
    List<Passage> passages = new ArrayList<>();
    add(passages, Kop.KORT_ANTWOORD, shortAnswer(tekst));
    add(
        passages,
        Kop.ZO_REGELT_U_HET,
        join(text(tekst, "procedureBeschrijving"), link(tekst.path("procedureLink"))));
    add(passages, Kop.KOSTEN, text(tekst, "kostenEnBetaalmethoden"));
    add(
        passages,
        Kop.HOE_LANG,
        join(text(tekst, "uitersteTermijn"), text(tekst, "wtdBijGeenReactie")));
    add(passages, Kop.MEENEMEN, text(tekst, "bewijs"));
    add(passages, Kop.LET_OP, join(text(tekst, "vereisten"), text(tekst, "bezwaarEnBeroep")));
    if (passages.isEmpty() || passages.get(0).kop() != Kop.KORT_ANTWOORD) {
      return Optional.empty();
    }
    String upl = product.path("upnLabel").asText("").strip();
    return Optional.of(
        new Artikel(
            id(),
            upl.isEmpty() ? Artikel.GEEN_UPL : upl,
            title(tekst, upl),
            "",
            taal,
            List.of(),
            List.of(),
            Dagen.find(tekst.path("datumWijziging").asText("")).orElse(herkomst.dag()),
            new Bron(herkomst.naam(), ""),
            null,
            null,
            null,
            passages));
  }

  /** Where the municipality has no such product, why, and where then. */
  private String shortAnswer(JsonNode tekst) {
    if (product.path("productAanwezig").isBoolean()
        && !product.path("productAanwezig").asBoolean()) {
      return text(tekst, "productAanwezigToelichting");
    }
    String onder = text(tekst, "productValtOnderToelichting");
    String inleiding = text(tekst, "tekst");
    return inleiding.isEmpty() ? onder : inleiding;
  }

  private String title(JsonNode tekst, String upl) {
    String titel = Opmaak.toLine(tekst.path("titel").asText(""));
    String naam = titel.isEmpty() ? upl : titel;
    return product.path("doelgroep").asText().equals(BEDRIJF) ? naam + " (ondernemers)" : naam;
  }

  /** A heading within a part would begin a section of the article. */
  private static String text(JsonNode tekst, String veld) {
    return Delen.split(Opmaak.toMarkdown(tekst.path(veld).asText(""), "")).stream()
        .map(
            deel ->
                deel.kop() == Kop.KORT_ANTWOORD
                    ? deel.tekst()
                    : "**" + deel.kop().titel() + "**\n" + deel.tekst())
        .collect(Collectors.joining("\n\n"));
  }

  private static String link(JsonNode link) {
    String url = link.path("url").asText("");
    String label = Opmaak.toLine(link.path("label").asText(url));
    return url.startsWith("http") ? "[" + label.replace("]", ")") + "](" + url + ")" : "";
  }

  private static String join(String een, String twee) {
    return (een + "\n\n" + twee).strip();
  }

  private static void add(List<Passage> passages, Kop kop, String tekst) {
    if (!tekst.isBlank()) {
      passages.add(new Passage(kop, tekst));
    }
  }
}
