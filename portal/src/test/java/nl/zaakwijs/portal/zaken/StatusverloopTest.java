package nl.zaakwijs.portal.zaken;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.zaakwijs.clients.catalogi.Statustype;
import nl.zaakwijs.clients.zaken.Zaak;
import nl.zaakwijs.clients.zaken.ZaakExpand;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which steps are still to come, in registers that leave things out. */
class StatusverloopTest {
  @Test
  void ordersTheStepsToComeByTheirNumber() {
    assertThat(coming(type("Klaar", 3, true), type("Ontvangen", 1, false), type("Bezig", 2, false)))
        .containsExactly("Ontvangen", "Bezig", "Klaar");
  }

  @Test
  void keepsTheOrderOfTheRegisterWithoutNumbers() {
    assertThat(coming(type("Ontvangen", null, false), type("Klaar", null, true)))
        .containsExactly("Ontvangen", "Klaar");
  }

  @Test
  void promisesNoEndWhenThereAreSeveral() {
    assertThat(
            coming(
                type("Bezig", 1, false), type("Verleend", 2, true), type("Ingetrokken", 3, true)))
        .containsExactly("Bezig");
  }

  @Test
  void showsNoStepsToComeWhenNoneAreKnown() {
    assertThat(coming()).isEmpty();
  }

  private static List<String> coming(Statustype... typen) {
    return Statusverloop.of(
            zaak(), List.of(), List.of(typen), Map.of(), Zaaktypeinstelling.STANDAARD)
        .stappen()
        .stream()
        .map(Statusstap::tekst)
        .toList();
  }

  private static Statustype type(String naam, @Nullable Integer nummer, boolean eind) {
    return new Statustype(URI.create("http://register/" + naam), naam, "", "", nummer, eind);
  }

  private static Zaak zaak() {
    return new Zaak(
        URI.create("http://register/zaken/1"),
        new UUID(0, 1),
        "Z1",
        "",
        "",
        null,
        null,
        null,
        null,
        null,
        "openbaar",
        "",
        null,
        null,
        null,
        null,
        null,
        List.of(),
        ZaakExpand.NIETS);
  }
}
