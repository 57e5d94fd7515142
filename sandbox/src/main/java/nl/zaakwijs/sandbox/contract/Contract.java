package nl.zaakwijs.sandbox.contract;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.Response;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import com.atlassian.oai.validator.report.ValidationReport.Level;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.zaakwijs.sandbox.verkeer.Persoonsmasker;

/**
 * One contract and the validator that is made from it when it is first needed. A consumer contract:
 * answers may hold more than it says, requests may not.
 */
record Contract(String openApi, String basePath) {

  // Slow to build and free of state: every sandbox in this process uses the same ones.
  private static final ConcurrentHashMap<Contract, OpenApiInteractionValidator> VALIDATORS =
      new ConcurrentHashMap<>();

  /** The contract of that name on the classpath, or empty when there is none. */
  static Optional<Contract> find(String naam, String basePath) {
    try (InputStream stroom = Contract.class.getClassLoader().getResourceAsStream(naam)) {
      if (stroom == null) {
        return Optional.empty();
      }
      return Optional.of(
          new Contract(new String(stroom.readAllBytes(), StandardCharsets.UTF_8), basePath));
    } catch (IOException e) {
      throw new UncheckedIOException("contract not readable: " + naam, e);
    }
  }

  /**
   * Builds the validator and has it look at every operation once, so that the first request is
   * quick. What it finds doesn't matter.
   */
  void warmUp() {
    for (ContractText.Operation operation : ContractText.operations(openApi)) {
      Request.Method methode = Request.Method.valueOf(operation.methode());
      String pad = basePath + operation.pad().replaceAll("\\{[^}]*}", "0");
      checkRequest(
          new SimpleRequest.Builder(methode, pad)
              .withContentType("application/json")
              .withBody("{}")
              .build());
      checkReply(
          pad,
          methode,
          SimpleResponse.Builder.ok().withContentType("application/json").withBody("{}").build());
    }
  }

  List<String> checkRequest(Request request) {
    return findings(validator().validateRequest(request));
  }

  List<String> checkReply(String pad, Request.Method methode, Response response) {
    return findings(validator().validateResponse(pad, methode, response));
  }

  private OpenApiInteractionValidator validator() {
    return VALIDATORS.computeIfAbsent(this, Contract::build);
  }

  private OpenApiInteractionValidator build() {
    return OpenApiInteractionValidator.createForInlineApiSpecification(
            ContractText.forValidator(openApi))
        .withBasePathOverride(basePath)
        .withLevelResolver(
            LevelResolver.create().withLevel("validation.request.security", Level.IGNORE).build())
        .build();
  }

  /** Whether the contract has no such address or method, whatever the request holds. */
  static boolean isOutside(List<String> bevindingen) {
    return bevindingen.stream()
        .anyMatch(
            bevinding ->
                bevinding.startsWith("validation.request.path.missing")
                    || bevinding.startsWith("validation.request.operation.notAllowed"));
  }

  private static List<String> findings(ValidationReport report) {
    return report.getMessages().stream()
        .filter(message -> message.getLevel() == Level.ERROR)
        .map(message -> message.getKey() + ": " + Persoonsmasker.mask(message.getMessage()))
        .toList();
  }
}
