package nl.zaakwijs.webapp.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.zaakwijs.sandbox.verkeer.Upstream;
import nl.zaakwijs.webapp.portaal.Portaal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Making an appointment, with whatever appointment system. */
abstract class Afsprakenverhaal {
  private final Portaal portaal;
  private final Upstream systeem;
  private final String boeking;

  /** Of each story its own: over one address only so many mails a day are sent. */
  private final String email = "sam-" + UUID.randomUUID() + "@voorbeeld.nl";

  /**
   * With this appointment system.
   *
   * @param boeking what every call that books has in its path
   */
  Afsprakenverhaal(Portaal portaal, Upstream systeem, String boeking) {
    this.portaal = portaal;
    this.systeem = systeem;
    this.boeking = boeking;
  }

  @ParameterizedTest
  @EnumSource(Scripting.class)
  void makesAnAppointmentFromAQuestion(Scripting scripting) {
    try (Bladeraar inwoner = new Bladeraar(portaal, scripting)) {
      inwoner.open("/");
      inwoner.ask("Ik wil een afspraak maken voor een rijbewijs");
      Locator answer = inwoner.page().locator("#antwoord-1");
      inwoner.assertAccessible();
      inwoner.picture(prefix() + "-0-" + scripting);
      inwoner.activate(
          answer.getByRole(
              AriaRole.LINK, new Locator.GetByRoleOptions().setName("Maak een afspraak")));

      chooseFirst(inwoner, "Voor hoeveel personen is het", prefix() + "-1-personen-" + scripting);
      chooseFirst(inwoner, "Waar wilt u komen", prefix() + "-1-locatie-" + scripting);
      chooseFirst(inwoner, "Op welke dag", prefix() + "-2-dag-" + scripting);
      chooseFirst(inwoner, "Hoe laat", prefix() + "-3-tijd-" + scripting);
      assertThat(inwoner.heading("Wie bent u")).isVisible();
      inwoner.page().getByLabel("Naam").fill("Sam Jansen");
      inwoner.page().getByLabel("E-mailadres").fill(email);
      inwoner.assertAccessible();
      inwoner.picture(prefix() + "-4-gegevens-" + scripting);
      inwoner.activate(inwoner.button("Verder"));
      assertThat(inwoner.heading("Klopt dit")).isVisible();
      inwoner.assertAccessible();
      inwoner.picture(prefix() + "-5-controle-" + scripting);
      inwoner.activate(inwoner.button("Bevestig de afspraak"));

      assertThat(inwoner.page().locator("main")).containsText("Uw afspraak staat");
      inwoner.assertAccessible();
      inwoner.picture(prefix() + "-6-bevestiging-" + scripting);
      assertThat(portaal.sandbox().verkeer().list(systeem))
          .anyMatch(call -> call.methode().equals("POST") && call.pad().endsWith(boeking));
      inwoner.page().reload();
      assertThat(inwoner.page().locator("main")).containsText("Rijbewijs");
      inwoner.open("/afspraken");
      assertThat(inwoner.page().locator("main")).containsText("Rijbewijs");
      inwoner.assertAccessible();
    }
  }

  @ParameterizedTest
  @EnumSource(Scripting.class)
  void comesWithAsManyAsWasSaidOrChosen(Scripting scripting) {
    try (Bladeraar inwoner = new Bladeraar(portaal, scripting)) {
      inwoner.open("/");
      inwoner.ask("Ik wil een afspraak maken voor twee paspoorten");
      inwoner.activate(
          inwoner
              .page()
              .locator("#antwoord-1")
              .getByRole(
                  AriaRole.LINK, new Locator.GetByRoleOptions().setName("Maak een afspraak")));
      assertThat(inwoner.heading("Waar wilt u komen")).isVisible();
      assertThat(inwoner.page().locator("main")).containsText("2 personen");

      inwoner.activate(inwoner.link("Wijzig.*Hoeveel personen"));
      assertThat(inwoner.heading("Voor hoeveel personen is het")).isVisible();
      inwoner.assertAccessible();
      inwoner.picture(prefix() + "-p0-personen-" + scripting);
      inwoner.activate(inwoner.link("3 personen"));
      chooseFirst(inwoner, "Waar wilt u komen", prefix() + "-p1-locatie-" + scripting);
      chooseFirst(inwoner, "Op welke dag", prefix() + "-p2-dag-" + scripting);
      chooseFirst(inwoner, "Hoe laat", prefix() + "-p3-tijd-" + scripting);
      inwoner.page().getByLabel("Naam").fill("Sam Jansen");
      inwoner.page().getByLabel("E-mailadres").fill(email);
      inwoner.activate(inwoner.button("Verder"));
      assertThat(inwoner.page().locator("main")).containsText("3 personen");
      inwoner.activate(inwoner.button("Bevestig de afspraak"));

      assertThat(inwoner.page().locator("main")).containsText("Uw afspraak staat");
      assertThat(inwoner.page().locator("main")).containsText("3 personen");
      assertThat(inwoner.page().locator("main")).containsText("40 minuten");
      inwoner.assertAccessible();
      inwoner.picture(prefix() + "-p4-bevestiging-" + scripting);
      assertThat(portaal.sandbox().listAfspraken()).anyMatch(een -> een.minuten() == 40);
      inwoner.open("/afspraken");
      assertThat(inwoner.page().locator("main")).containsText("3 personen");
    }
  }

  @ParameterizedTest
  @EnumSource(Scripting.class)
  void arrangesMoreInTheSameAppointment(Scripting scripting) {
    try (Bladeraar inwoner = new Bladeraar(portaal, scripting)) {
      inwoner.open("/");
      inwoner.ask("Ik wil een afspraak voor een paspoort en een rijbewijs voor 2 personen");
      inwoner.activate(inwoner.link("Maak een afspraak").first());
      assertThat(inwoner.heading("Waar wilt u komen")).isVisible();
      assertThat(inwoner.page().locator("main")).containsText("Rijbewijs aanvragen of verlengen");
      assertThat(inwoner.page().locator("main")).containsText("2 personen");

      inwoner.open("/afspraken/nieuw?product=rijbewijs&personen=1");
      assertThat(inwoner.heading("Wilt u meer regelen in dezelfde afspraak")).isVisible();
      inwoner.page().getByLabel("Paspoort aanvragen").check();
      inwoner.page().getByLabel("Afschrift van een akte").check();
      inwoner.assertAccessible();
      inwoner.picture(prefix() + "-e0-erbij-" + scripting);
      inwoner.activate(inwoner.button("Voeg toe aan de afspraak"));
      chooseFirst(inwoner, "Waar wilt u komen", prefix() + "-e1-locatie-" + scripting);
      chooseFirst(inwoner, "Op welke dag", prefix() + "-e2-dag-" + scripting);
      chooseFirst(inwoner, "Hoe laat", prefix() + "-e3-tijd-" + scripting);
      inwoner.page().getByLabel("Naam").fill("Sam Jansen");
      inwoner.page().getByLabel("E-mailadres").fill(email);
      inwoner.activate(inwoner.button("Verder"));
      assertThat(inwoner.heading("Klopt dit")).isVisible();
      assertThat(inwoner.page().locator("main")).containsText("Afschrift van een akte");

      inwoner.activate(inwoner.link("Wijzig.*Ook voor"));
      assertThat(inwoner.page().getByLabel("Paspoort aanvragen")).isChecked();
      inwoner.page().getByLabel("Afschrift van een akte").uncheck();
      inwoner.assertAccessible();
      inwoner.picture(prefix() + "-e4-anders-" + scripting);
      inwoner.activate(inwoner.button("Verder"));
      assertThat(inwoner.page().getByLabel("Naam")).hasValue("Sam Jansen");
      inwoner.activate(inwoner.button("Verder"));
      inwoner.activate(inwoner.button("Bevestig de afspraak"));

      Locator bevestiging = inwoner.page().locator("main");
      assertThat(bevestiging).containsText("Uw afspraak staat");
      assertThat(bevestiging).containsText("Rijbewijs aanvragen of verlengen, Paspoort aanvragen");
      assertThat(bevestiging).not().containsText("Afschrift van een akte");
      assertThat(bevestiging).containsText("40 minuten");
      inwoner.assertAccessible();
      inwoner.picture(prefix() + "-e5-bevestiging-" + scripting);
      assertThat(portaal.sandbox().listAfspraken())
          .anyMatch(een -> een.onderdelen().size() == 2 && een.minuten() == 40);
    }
  }

  @ParameterizedTest
  @EnumSource(Scripting.class)
  void saysWhatDoesNotGoInOneAppointment(Scripting scripting) {
    try (Bladeraar inwoner = new Bladeraar(portaal, scripting)) {
      inwoner.open("/afspraken/nieuw?product=rijbewijs&personen=1&erbij=bijstand");
      assertThat(inwoner.page().locator("main")).containsText("Dit kan niet samen");
      inwoner.assertAccessible();
      inwoner.picture(prefix() + "-e6-niet-samen-" + scripting);
      inwoner.open("/afspraken/nieuw?product=rijbewijs&erbij=akte&erbij=vog&erbij=uittreksel");
      assertThat(inwoner.page().locator("main")).containsText("hoogstens drie dingen");

      inwoner.page().getByLabel("Uittreksel").uncheck();
      inwoner.activate(inwoner.button("Verder"));
      inwoner.activate(inwoner.link("2 personen"));
      assertThat(inwoner.heading("Waar wilt u komen")).isVisible();
      assertThat(inwoner.page().locator("main")).containsText("2 personen");
    }
  }

  @ParameterizedTest
  @EnumSource(Scripting.class)
  void movesAnAppointmentAndGivesItUp(Scripting scripting) {
    try (Bladeraar inwoner = new Bladeraar(portaal, scripting)) {
      inwoner.open("/afspraken/nieuw?product=rijbewijs&personen=2&locatie=stadskantoor");
      chooseFirst(inwoner, "Op welke dag", prefix() + "-w0-dag-" + scripting);
      chooseFirst(inwoner, "Hoe laat", prefix() + "-w0-tijd-" + scripting);
      inwoner.page().getByLabel("Naam").fill("Sam Jansen");
      inwoner.page().getByLabel("E-mailadres").fill(email);
      inwoner.activate(inwoner.button("Verder"));
      inwoner.activate(inwoner.button("Bevestig de afspraak"));
      int eerst = portaal.sandbox().listAfspraken().size();
      inwoner.open("/afspraken");
      inwoner.assertAccessible();
      inwoner.picture(prefix() + "-w1-lijst-" + scripting);

      inwoner.activate(inwoner.link("Afspraak verzetten").first());
      chooseFirst(inwoner, "Op welke dag", prefix() + "-w2-dag-" + scripting);
      chooseFirst(inwoner, "Hoe laat", prefix() + "-w3-tijd-" + scripting);
      assertThat(inwoner.heading("Wilt u uw afspraak verzetten")).isVisible();
      inwoner.assertAccessible();
      inwoner.picture(prefix() + "-w4-controle-" + scripting);
      inwoner.activate(inwoner.button("Verzet de afspraak"));
      assertThat(inwoner.page().locator("main")).containsText("Uw afspraak is verzet");
      assertThat(inwoner.page().locator("main")).containsText("2 personen");
      assertThat(inwoner.page().locator("main")).containsText("30 minuten");
      inwoner.assertAccessible();
      inwoner.picture(prefix() + "-w5-verzet-" + scripting);
      assertThat(portaal.sandbox().listAfspraken()).hasSize(eerst);

      inwoner.activate(inwoner.link("Afspraak afzeggen"));
      assertThat(inwoner.heading("Wilt u deze afspraak afzeggen")).isVisible();
      inwoner.assertAccessible();
      inwoner.picture(prefix() + "-w6-afzeggen-" + scripting);
      inwoner.activate(inwoner.button("Zeg de afspraak af"));
      assertThat(inwoner.heading("Uw afspraak is afgezegd")).isVisible();
      inwoner.assertAccessible();
      inwoner.picture(prefix() + "-w7-afgezegd-" + scripting);
      assertThat(portaal.sandbox().listAfspraken()).hasSize(eerst - 1);
      inwoner.open("/afspraken");
      assertThat(inwoner.page().locator("main")).not().containsText("Rijbewijs");
    }
  }

  @ParameterizedTest
  @EnumSource(Scripting.class)
  void makesAnAppointmentWithTheKeyboardAlone(Scripting scripting) {
    try (Bladeraar inwoner = new Bladeraar(portaal, scripting)) {
      Locator main = inwoner.page().locator("main");
      inwoner.open("/afspraken/nieuw?product=rijbewijs&personen=1");
      inwoner.enter(main.locator(".zw-keuze").first());
      assertThat(inwoner.heading("Op welke dag")).isVisible();
      inwoner.enter(main.locator(".zw-kalender a").last());
      assertThat(inwoner.heading("Hoe laat")).isVisible();
      inwoner.enter(main.locator(".zw-tijden a").last());
      assertThat(inwoner.heading("Wie bent u")).isVisible();
      inwoner.type("Naam", "Sam Jansen");
      inwoner.type("E-mailadres", email);
      inwoner.enter(inwoner.button("Verder"));
      assertThat(inwoner.heading("Klopt dit")).isVisible();
      inwoner.enter(inwoner.button("Bevestig de afspraak"));

      assertThat(main).containsText("Uw afspraak staat");
    }
  }

  @ParameterizedTest
  @EnumSource(Scripting.class)
  void keepsWhatWasFilledInWhenAFieldIsWrong(Scripting scripting) {
    try (Bladeraar inwoner = new Bladeraar(portaal, scripting)) {
      inwoner.open("/afspraken/nieuw");
      chooseFirst(inwoner, "Waarvoor komt u", prefix() + "-product-" + scripting);
      if (systeem == Upstream.JCC) {
        chooseFirst(inwoner, "Voor hoeveel personen is het", prefix() + "-personen-" + scripting);
      }
      chooseFirst(inwoner, "Waar wilt u komen", prefix() + "-locatie-" + scripting);
      chooseFirst(inwoner, "Op welke dag", prefix() + "-dag-" + scripting);
      chooseFirst(inwoner, "Hoe laat", prefix() + "-tijd-" + scripting);
      inwoner.page().getByLabel("Naam").fill("Sam Jansen");
      inwoner.page().getByLabel("E-mailadres").fill("sam.voorbeeld");
      inwoner.activate(inwoner.button("Verder"));

      assertThat(inwoner.page().locator("#fouten")).containsText("e-mailadres");
      assertThat(inwoner.page().getByLabel("Naam")).hasValue("Sam Jansen");
      inwoner.assertAccessible();
      inwoner.picture(prefix() + "-fout-" + scripting);
    }
  }

  private String prefix() {
    return systeem == Upstream.QMATIC ? "afspraak" : "afspraak-" + systeem.naam();
  }

  private static void chooseFirst(Bladeraar inwoner, String question, String picture) {
    assertThat(inwoner.heading(question)).isVisible();
    assertThat(inwoner.page().locator("main")).containsText(Pattern.compile("Stap \\d van [35]"));
    inwoner.assertAccessible();
    inwoner.picture(picture);
    inwoner.activate(inwoner.page().locator("main .zw-keuze, main .zw-tabel a").first());
  }
}
