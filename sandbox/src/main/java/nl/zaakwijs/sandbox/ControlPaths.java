package nl.zaakwijs.sandbox;

import io.javalin.Javalin;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import nl.zaakwijs.sandbox.fouten.Fout;
import nl.zaakwijs.sandbox.fouten.Fouten;
import nl.zaakwijs.sandbox.http.Json;
import nl.zaakwijs.sandbox.http.ProblemException;
import nl.zaakwijs.sandbox.http.Reply;
import nl.zaakwijs.sandbox.model.Gedrag;
import nl.zaakwijs.sandbox.model.Modelserver;
import nl.zaakwijs.sandbox.verkeer.Upstream;
import nl.zaakwijs.sandbox.verkeer.Verkeer;
import nl.zaakwijs.sandbox.zgw.Profiel;
import nl.zaakwijs.sandbox.zgw.Profielen;
import org.jspecify.annotations.Nullable;

/**
 * What the sandbox has for the people who use it, under {@code /sandbox}: faults, the record and
 * whether it is ready. No upstream, so nothing of it is recorded or spoiled.
 */
final class ControlPaths {

  private final Fouten fouten;
  private final Verkeer verkeer;

  private final Map<String, Profielen> profielen;
  private final Modelserver model;
  private final BooleanSupplier ready;

  /**
   * @param profielen of each zaaksysteem, by its name
   */
  ControlPaths(
      Fouten fouten,
      Verkeer verkeer,
      Map<String, Profielen> profielen,
      Modelserver model,
      BooleanSupplier ready) {
    this.model = model;
    this.profielen = Map.copyOf(profielen);
    this.fouten = fouten;
    this.verkeer = verkeer;
    this.ready = ready;
  }

  void addTo(Javalin app) {
    app.exception(ProblemException.class, (refusal, verzoek) -> send(verzoek, refusal.toReply()));
    app.get("/sandbox/gezond", verzoek -> send(verzoek, health()));
    app.get("/sandbox/fouten", verzoek -> send(verzoek, Reply.ok(faults())));
    app.put("/sandbox/fouten/{upstream}", this::setFault);
    app.delete(
        "/sandbox/fouten/{upstream}",
        verzoek -> {
          fouten.clear(upstream(verzoek));
          send(verzoek, Reply.empty(204));
        });
    app.delete(
        "/sandbox/fouten",
        verzoek -> {
          fouten.clear();
          send(verzoek, Reply.empty(204));
        });
    app.get("/sandbox/profiel", verzoek -> send(verzoek, Reply.ok(profiles())));
    app.put("/sandbox/profiel", this::setProfile);
    app.get("/sandbox/model", verzoek -> send(verzoek, Reply.ok(model())));
    app.put("/sandbox/model", this::setModel);
    app.get("/sandbox/verkeer", verzoek -> send(verzoek, Reply.ok(traffic())));
    app.delete(
        "/sandbox/verkeer",
        verzoek -> {
          verkeer.forget();
          send(verzoek, Reply.empty(204));
        });
  }

  private Reply health() {
    return ready.getAsBoolean()
        ? Reply.ok(Map.of("status", "gezond"))
        : Reply.json(503, Map.of("status", "start op"));
  }

  private void setFault(Context verzoek) {
    fouten.set(upstream(verzoek), Json.read(verzoek.bodyAsBytes(), Fout.class));
    send(verzoek, Reply.empty(204));
  }

  /**
   * What is asked for: {@code {"profiel": "esuite", "systeem": "openzaak"}}, the first by default.
   */
  private record Profielwens(@Nullable String profiel, @Nullable String systeem) {}

  private void setProfile(Context verzoek) {
    Profielwens wens = Json.read(verzoek.bodyAsBytes(), Profielwens.class);
    Profielen gekozen = profielen.get(Objects.requireNonNullElse(wens.systeem(), "openzaak"));
    Optional<Profiel> profiel = Profiel.find(Objects.requireNonNullElse(wens.profiel(), ""));
    if (gekozen == null || profiel.isEmpty()) {
      throw ProblemException.invalid("profiel", "invalid", "Onbekend profiel of systeem.");
    }
    gekozen.set(profiel.get());
    send(verzoek, Reply.empty(204));
  }

  /** What is asked for: {@code {"gedrag": "liegt"}}. */
  private record Modelwens(@Nullable String gedrag) {}

  private void setModel(Context verzoek) {
    Modelwens wens = Json.read(verzoek.bodyAsBytes(), Modelwens.class);
    model.setGedrag(
        Gedrag.find(Objects.requireNonNullElse(wens.gedrag(), ""))
            .orElseThrow(() -> ProblemException.invalid("gedrag", "invalid", "Onbekend gedrag.")));
    send(verzoek, Reply.empty(204));
  }

  private Map<String, Object> model() {
    return Map.of("gedrag", model.gedrag().naam(), "prompts", model.prompts());
  }

  private Map<String, Object> profiles() {
    Map<String, Object> json = new TreeMap<>();
    profielen.forEach((systeem, gekozen) -> json.put(systeem, gekozen.get().naam()));
    return json;
  }

  private Map<String, Object> faults() {
    Map<String, Object> json = new LinkedHashMap<>();
    fouten.list().forEach((upstream, fout) -> json.put(upstream.naam(), fout));
    return json;
  }

  private Map<String, Object> traffic() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put(
        "uitwisselingen",
        verkeer.list().stream()
            .map(
                uitwisseling -> {
                  Map<String, Object> regel = new LinkedHashMap<>();
                  regel.put("tijdstip", uitwisseling.tijdstip().toString());
                  regel.put("upstream", uitwisseling.upstream().naam());
                  regel.put("methode", uitwisseling.methode());
                  regel.put("pad", uitwisseling.pad());
                  regel.put("status", uitwisseling.status());
                  regel.put("duurMs", uitwisseling.duur().toMillis());
                  regel.put("bsnInUrl", uitwisseling.bsnInUrl());
                  return regel;
                })
            .toList());
    json.put(
        "contractbreuken",
        verkeer.contractbreuken().stream()
            .map(
                breuk -> {
                  Map<String, Object> regel = new LinkedHashMap<>();
                  regel.put("upstream", breuk.upstream().naam());
                  regel.put("kant", breuk.kant());
                  regel.put("methode", breuk.methode());
                  regel.put("pad", breuk.pad());
                  regel.put("status", breuk.status());
                  regel.put("bevindingen", breuk.bevindingen());
                  return regel;
                })
            .toList());
    return json;
  }

  private static Upstream upstream(Context verzoek) {
    return Upstream.find(verzoek.pathParam("upstream")).orElseThrow(ProblemException::notFound);
  }

  private static void send(Context verzoek, Reply reply) {
    verzoek.status(reply.status());
    if (!reply.contentType().isEmpty()) {
      verzoek.contentType(reply.contentType());
    }
    verzoek.result(reply.body());
  }
}
