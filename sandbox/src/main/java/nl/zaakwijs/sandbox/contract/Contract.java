package nl.zaakwijs.sandbox.contract;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.Response;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import com.atlassian.oai.validator.report.ValidationReport.Level;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.zaakwijs.sandbox.verkeer.Bsnmasker;
import org.jspecify.annotations.Nullable;

/**
 * One contract and the validator that is made from it when it is first needed. A consumer contract:
 * answers may hold more than it says, requests may not.
 */
final class Contract {

  private final String openApi;
  private final String basePath;
  private @Nullable OpenApiInteractionValidator validator;

  private Contract(String openApi, String basePath) {
    this.openApi = openApi;
    this.basePath = basePath;
  }

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

  static Contract of(String openApi, String basePath) {
    return new Contract(openApi, basePath);
  }

  void warmUp() {
    validator();
  }

  List<String> checkRequest(Request request) {
    return findings(validator().validateRequest(request));
  }

  List<String> checkReply(String pad, Request.Method methode, Response response) {
    return findings(validator().validateResponse(pad, methode, response));
  }

  private synchronized OpenApiInteractionValidator validator() {
    OpenApiInteractionValidator made = validator;
    if (made == null) {
      made =
          OpenApiInteractionValidator.createForInlineApiSpecification(
                  ContractText.forValidator(openApi))
              .withBasePathOverride(basePath)
              .withLevelResolver(
                  LevelResolver.create()
                      .withLevel("validation.request.security", Level.IGNORE)
                      .build())
              .build();
      validator = made;
    }
    return made;
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
        .map(message -> message.getKey() + ": " + Bsnmasker.mask(message.getMessage()))
        .toList();
  }
}
