package nl.zaakwijs.webapp.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Contrast;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import nl.zaakwijs.webapp.portaal.Portaal;
import org.junit.jupiter.api.Test;

/** The same pages for who reads them otherwise: own colours, more contrast, paper, 400%. */
class WeergaveIT {
  private static final List<String> PAGINAS =
      List.of("/vragen", "/zaken", "/afspraken/nieuw", "/gegevens", "/mijn-vragen", "/contact");

  private final Portaal portaal = Portaal.shared();

  @Test
  void keepsItsEdgesInTheColoursOfTheSystem() {
    try (Bladeraar sam = asked(new EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE))) {
      assertThat(style(sam.page().locator("#vraag button[type=submit]"), "borderTopWidth"))
          .isEqualTo("3px");
      assertThat(style(sam.page().locator(".zw-beurt__vraag").first(), "borderTopStyle"))
          .isEqualTo("solid");
      assertThat(style(sam.page().locator(".zw-nav a[aria-current]"), "outlineStyle"))
          .isEqualTo("solid");
      sam.picture("kleuren-vragen");
      sam.open("/zaken");
      sam.picture("kleuren-zaken");
      sam.page().setViewportSize(1100, 800);
      sam.picture("kleuren-zaken-breed");
    }
  }

  @Test
  void isReadableInTheDarkAndWithMoreContrast() {
    for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
      for (Contrast contrast : List.of(Contrast.NO_PREFERENCE, Contrast.MORE)) {
        EmulateMediaOptions media =
            new EmulateMediaOptions().setColorScheme(scheme).setContrast(contrast);
        try (Bladeraar sam = asked(media)) {
          sam.assertAccessible();
          sam.picture("contrast-vragen-" + scheme + "-" + contrast);
          sam.activate(sam.page().locator("#antwoord-2 .zw-kaart a").first());
          assertThat(sam.heading("Documenten")).isVisible();
          sam.assertAccessible();
          sam.picture("contrast-zaak-" + scheme + "-" + contrast);
        }
      }
    }
  }

  @Test
  void printsAZaakWithoutWhatPaperCannotUse() {
    try (Bladeraar sam = new Bladeraar(portaal, Scripting.WITH_JAVASCRIPT)) {
      sam.login("Sam Jansen", "/zaken");
      sam.activate(sam.page().locator("main a[href^='/zaken/']").first());
      assertThat(sam.heading("Documenten")).isVisible();

      sam.page().emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));

      assertThat(sam.page().getByText("ZAAK-2026-0000020")).isVisible();
      assertThat(sam.heading("Documenten")).isVisible();
      assertOnlyForReading(sam);
      sam.picture("print-zaak");
    }
  }

  @Test
  void printsAnAppointmentWithPlaceTimeAndWhatToBring() {
    try (Bladeraar inwoner = new Bladeraar(portaal, Scripting.WITH_JAVASCRIPT)) {
      inwoner.open("/afspraken/nieuw?product=paspoort&personen=1");
      for (String vraag : List.of("Waar wilt u komen", "Op welke dag", "Hoe laat")) {
        assertThat(inwoner.heading(vraag)).isVisible();
        inwoner.activate(inwoner.page().locator("main .zw-keuze, main .zw-tabel a").last());
      }
      inwoner.page().getByLabel("Naam").fill("Sam Jansen");
      inwoner.page().getByLabel("E-mailadres").fill("weergave@voorbeeld.nl");
      inwoner.activate(inwoner.button("Verder"));
      inwoner.activate(inwoner.button("Bevestig de afspraak"));
      Locator main = inwoner.page().locator("main");
      assertThat(main).containsText("Uw afspraak staat");
      assertThat(main).containsText("U krijgt ook een e-mail");
      assertThat(main).containsText("pasfoto");
      assertThat(main.locator("a[href='/onderwerpen/paspoort-aanvragen']")).isVisible();
      inwoner.assertAccessible();
      inwoner.picture("afspraak-bevestiging");

      inwoner.page().emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));

      assertThat(main.getByText("Neem dit mee")).isVisible();
      assertThat(main.getByText("Wijkpunt Noord").or(main.getByText("Stadskantoor")).first())
          .isVisible();
      assertOnlyForReading(inwoner);
      inwoner.picture("print-afspraak");
    }
  }

  @Test
  void needsNoSidewaysScrollingAtFourHundredPercent() {
    try (Bladeraar sam =
        new Bladeraar(
            portaal, Scripting.WITH_JAVASCRIPT, options -> options.setViewportSize(320, 256))) {
      sam.page().clock().install();
      sam.login("Sam Jansen", "/vragen");
      for (String pagina : PAGINAS) {
        sam.open(pagina);
        sam.assertAccessible();
        sam.picture("zoom" + pagina.replace('/', '-'));
      }
      sam.page().clock().runFor("13:10");
      for (String knop : List.of("Blijf ingelogd", "Log nu uit")) {
        sam.button(knop).scrollIntoViewIfNeeded();
        assertThat(sam.button(knop)).isInViewport();
      }
      sam.assertAccessible();
    }
  }

  @Test
  void movesNothingForWhoAskedForLessMotion() {
    try (Bladeraar sam = asked(new EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE))) {
      Locator icon = sam.page().locator(".zw-open summary svg").first();
      assertThat(style(icon, "transitionDuration")).isEqualTo("0s");
      assertThat(style(sam.page().locator("html"), "scrollBehavior")).isEqualTo("auto");
    }
  }

  private Bladeraar asked(EmulateMediaOptions media) {
    Bladeraar sam = new Bladeraar(portaal, Scripting.WITH_JAVASCRIPT);
    sam.page().emulateMedia(media);
    sam.login("Sam Jansen", "/vragen");
    sam.ask("Wat kost een paspoort?");
    assertThat(sam.page().locator("#antwoord-1")).isVisible();
    sam.ask("Hoe staat het met mijn aanvraag?");
    assertThat(sam.page().locator("#antwoord-2 .zw-kaart").first()).isVisible();
    return sam;
  }

  private static void assertOnlyForReading(Bladeraar resident) {
    for (AriaRole role : List.of(AriaRole.BUTTON, AriaRole.NAVIGATION, AriaRole.TEXTBOX)) {
      assertThat(resident.page().getByRole(role)).hasCount(0);
    }
    assertThat(resident.link("Naar de inhoud")).hasCount(0);
    assertThat(resident.link("Inloggen|English")).hasCount(0);
  }

  private static String style(Locator element, String property) {
    return (String) element.evaluate("(e, name) => getComputedStyle(e)[name]", property);
  }
}
