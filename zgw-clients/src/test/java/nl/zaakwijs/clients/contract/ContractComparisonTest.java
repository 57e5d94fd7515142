package nl.zaakwijs.clients.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The comparison catches who promises too much. */
class ContractComparisonTest {
  private static final String OFFICIAL =
      """
      openapi: 3.1.0
      paths:
        /zaken/{zaak_uuid}:
          get:
            parameters:
              - {name: zaak_uuid, in: path, schema: {type: string, format: uuid}}
              - {name: expand, in: query, schema: {type: string}}
            responses:
              '200':
                content:
                  application/json; charset=utf-8:
                    schema: {$ref: '#/components/schemas/Zaak'}
              '403':
                content:
                  application/problem+json:
                    schema: {type: object, properties: {code: {type: string}}}
      components:
        schemas:
          Zaak:
            allOf:
              - type: object
                properties:
                  identificatie: {type: [string, 'null']}
                  startdatum: {type: string, format: date}
              - type: object
                properties:
                  betrokkene:
                    discriminator:
                      propertyName: soort
                      mapping: {a: '#/components/schemas/Mens', b: '#/components/schemas/Bedrijf'}
                  hoofdzaak:
                    oneOf: [{$ref: '#/components/schemas/Zaak'}, {type: object}]
                  kenmerken: {type: array, items: {type: object, properties: {bron: {type: string}}}}
          Mens: {type: object, properties: {inpBsn: {type: string}}}
          Bedrijf: {type: object, properties: {innNnpId: {type: string}}}
      """;

  private static final String CONTRACT =
      """
      openapi: 3.0.3
      paths:
        /zaken/{uuid}:
          get:
            parameters:
              - {name: uuid, in: path, schema: {type: string, format: uuid}}
              - {name: expand, in: query, schema: {type: string}}
            responses:
              '200':
                content:
                  application/json:
                    schema:
                      type: object
                      properties:
                        identificatie: {type: string}
                        startdatum: {type: string, format: date}
                        betrokkene:
                          properties: {inpBsn: {type: string}, innNnpId: {type: string}}
                        hoofdzaak: {type: object, properties: {startdatum: {type: string}}}
                        kenmerken:
                          type: array
                          items: {type: object, properties: {bron: {type: string}}}
              default:
                content:
                  application/problem+json:
                    schema: {type: object, properties: {code: {type: string}}}
      """;

  @Test
  void acceptsAContractThatTakesPartOfTheDocument() {
    assertThat(compare(CONTRACT)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "identificatie: {type|verzonnen: {type|GET /zaken/{uuid} 200.verzonnen: not in the document",
        "bron: {type|gron: {type|GET /zaken/{uuid} 200.kenmerken[].gron: not in the document",
        "innNnpId: {type|kvk: {type|GET /zaken/{uuid} 200.betrokkene.kvk: not in the document",
        "code: {type|kode: {type|GET /zaken/{uuid} default.kode: not in the document",
        "name: expand|name: vouwuit|GET /zaken/{uuid} query vouwuit: not in the document",
        "/zaken/{uuid}|/zaken/{uuid}/x|GET /zaken/{uuid}/x: no such operation",
        "startdatum: {type: string, format: date}|startdatum: {type: integer}|GET /zaken/{uuid}"
            + " 200.startdatum: type [integer], the document has [string]",
        "format: date}|format: date-time}|GET /zaken/{uuid} 200.startdatum: format [date-time],"
            + " the document has [date]",
      })
  void catchesWhatIsMadeUp(String right, String wrong, String violation) {
    assertThat(compare(CONTRACT.replace(right, wrong))).containsExactly(violation);
  }

  private static List<String> compare(String contract) {
    return ContractComparison.violations(
        OpenApiDocument.parse(contract), OpenApiDocument.parse(OFFICIAL));
  }
}
