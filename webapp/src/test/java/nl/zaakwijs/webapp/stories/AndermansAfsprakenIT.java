package nl.zaakwijs.webapp.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.Path;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.zaakwijs.sandbox.verkeer.Upstream;
import nl.zaakwijs.webapp.portaal.Bezoeksessie;
import nl.zaakwijs.webapp.portaal.Portaal;
import org.junit.jupiter.api.Test;

/**
 * An appointment of one visitor, every address of it tried by others: it does not exist for them,
 * and no appointment system was asked on the way.
 */
class AndermansAfsprakenIT {
  private static final String SAM = "999990020";
  private static final String FATIMA = "999990032";
  private static final String VREEMD = "9f0e7c64-5b0e-4a51-9a55-1d1f4c1f5a01";

  private static final List<String> WEGEN =
      List.of(
          "",
          "/afspraak.ics",
          "/qr.png",
          "/opnieuw",
          "/afzeggen",
          "/verzetten",
          "/verzetten?dag=2031-03-03&tijd=09:00",
          "/verzetten/" + VREEMD);

  private final Portaal portaal = Portaal.shared();

  @Test
  void doesNotExistForAnotherResident() {
    String afspraak = Afspraakmaker.book(login(SAM));

    assertUnknown(login(FATIMA), afspraak);
    assertThat(login(SAM).get(afspraak).body()).contains("Uw afspraak");
  }

  @Test
  void doesNotExistForAnotherSession() {
    Bezoeksessie maker = new Bezoeksessie(portaal);
    String afspraak = Afspraakmaker.book(maker);

    assertUnknown(new Bezoeksessie(portaal), afspraak);
    assertUnknown(login(FATIMA), afspraak);
    assertThat(maker.get(afspraak).body()).contains("Uw afspraak");
  }

  @Test
  void showsNoCodeForTheDeskToAnother() {
    Portaal metJcc = Portaal.withJcc();
    Bezoeksessie maker = new Bezoeksessie(metJcc);
    String afspraak = Afspraakmaker.book(maker);
    assertThat(maker.get(afspraak + "/qr.png").statusCode()).isEqualTo(200);
    metJcc.sandbox().verkeer().forget();

    for (Bezoeksessie ander : List.of(new Bezoeksessie(metJcc), login(metJcc, FATIMA))) {
      HttpResponse<String> qrcode = ander.get(afspraak + "/qr.png");
      assertThat(qrcode.statusCode()).isEqualTo(404);
      assertThat(qrcode.headers().firstValue("Content-Type")).get().asString().contains("html");
    }
    assertThat(metJcc.sandbox().verkeer().list(Upstream.JCC)).isEmpty();
  }

  @Test
  void takesNoKeyOfAnotherForTheNewTime() {
    String vanSam = Afspraakmaker.book(login(SAM));
    Bezoeksessie fatima = login(FATIMA);
    String eigen = Afspraakmaker.book(fatima);
    String sleutel = vanSam.substring("/afspraken/".length());
    portaal.sandbox().verkeer().forget();

    HttpResponse<String> gestuurd = fatima.post(eigen + "/verzetten/" + sleutel, Map.of());

    assertThat(gestuurd.statusCode()).isEqualTo(404);
    assertThat(portaal.sandbox().verkeer().list(Upstream.QMATIC)).isEmpty();
    assertThat(fatima.get(vanSam).statusCode()).isEqualTo(404);
  }

  @Test
  void triesEveryRouteThatTakesAKeyOfAnAppointment() {
    assertThat(routes())
        .isNotEmpty()
        .allSatisfy(
            route ->
                assertThat(WEGEN)
                    .as(route)
                    .anyMatch(
                        weg ->
                            ("{sleutel}" + weg)
                                .replaceAll("\\?.*", "")
                                .replace(VREEMD, "{nieuw}")
                                .equals(route)));
  }

  private void assertUnknown(Bezoeksessie ander, String afspraak) {
    long stond = portaal.sandbox().listAfspraken().size();
    portaal.sandbox().verkeer().forget();
    for (String weg : WEGEN) {
      assertThat(ander.get(afspraak + weg).statusCode()).as("GET " + weg).isIn(404, 405);
      assertThat(ander.post(afspraak + weg, Map.of()).statusCode())
          .as("POST " + weg)
          .isIn(404, 405);
    }
    assertThat(ander.get(afspraak).body())
        .isNotEqualTo("")
        .doesNotContain("sam@", "Uw afspraak is");
    assertThat(portaal.sandbox().verkeer().list(Upstream.QMATIC)).isEmpty();
    assertThat(portaal.sandbox().verkeer().list(Upstream.QMATIC_KLANTEN)).isEmpty();
    assertThat(portaal.sandbox().listAfspraken()).hasSize((int) stond);
    assertThat(ander.get("/afspraken/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
  }

  /** As they stand behind {@code /afspraken/}. */
  private static List<String> routes() {
    Pattern sleutel = Pattern.compile("\\{sleutel}.*");
    return new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.zaakwijs.webapp.afspraken")
            .stream()
            .filter(
                resource ->
                    resource
                        .tryGetAnnotationOfType(Path.class)
                        .filter(path -> path.value().equals("/afspraken"))
                        .isPresent())
            .flatMap(resource -> resource.getMethods().stream())
            .flatMap((JavaMethod methode) -> methode.tryGetAnnotationOfType(Path.class).stream())
            .map(Path::value)
            .filter(route -> sleutel.matcher(route).matches())
            .distinct()
            .toList();
  }

  private Bezoeksessie login(String bsn) {
    return login(portaal, bsn);
  }

  private static Bezoeksessie login(Portaal portaal, String bsn) {
    Bezoeksessie resident = new Bezoeksessie(portaal);
    assertThat(resident.login(bsn, "/").body()).contains("U bent ingelogd");
    return resident;
  }
}
