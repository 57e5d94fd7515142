package nl.zaakwijs.webapp.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import nl.zaakwijs.webapp.portaal.Portaal;

/**
 * A resident with a browser of their own: clean cookies, a small phone, and an eye on everything
 * that the browser refuses. Closing it fails when the content security policy was broken.
 */
final class Bladeraar implements AutoCloseable {
  /** More than any page has to Tab through. */
  private static final int MOST_TABS = 100;

  private static final int PATIENCE = 30_000;
  private static final int PHONE_WIDTH = 320;
  private static final List<String> WCAG =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private final BrowserContext context;
  private final Page page;
  private final URI portal;
  private final Scripting scripting;
  private final List<String> refusals = new ArrayList<>();

  Bladeraar(Portaal portaal, Scripting scripting) {
    this(portaal, scripting, options -> {});
  }

  /**
   * @param wishes what this resident set up in the browser: a size, colours, less motion
   */
  Bladeraar(Portaal portaal, Scripting scripting, Consumer<Browser.NewContextOptions> wishes) {
    this.portal = portaal.url();
    this.scripting = scripting;
    Browser.NewContextOptions options =
        new Browser.NewContextOptions()
            .setLocale("nl-NL")
            .setViewportSize(PHONE_WIDTH, 640)
            .setJavaScriptEnabled(scripting.isOn());
    wishes.accept(options);
    this.context = Shared.BROWSER.newContext(options);
    this.page = context.newPage();
    page.onConsoleMessage(
        message -> {
          if (message.text().contains("Content Security Policy")) {
            refusals.add(message.text());
          }
        });
    page.setDefaultTimeout(PATIENCE);
  }

  Page page() {
    return page;
  }

  void open(String path) {
    page.navigate(portal.resolve(path).toString());
  }

  /** Types a question on the conversation page and sends it. */
  void ask(String question) {
    page.getByLabel(Pattern.compile("Wat wilt u (nog meer )?weten")).fill(question);
    activate(button("Verstuur uw vraag"));
  }

  Locator button(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile(name)));
  }

  Locator link(String name) {
    return page.getByRole(
        AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile(name)));
  }

  Locator heading(String name) {
    return page.getByRole(
        AriaRole.HEADING, new Page.GetByRoleOptions().setName(Pattern.compile(name)));
  }

  /** Chooses a resident on the look-alike of DigiD and confirms. */
  void confirmLogin(String resident) {
    page.getByLabel(Pattern.compile(resident)).check();
    activate(button("Bevestigen"));
  }

  /** Logs in from the login page, and comes back to {@code path}. */
  void login(String resident, String path) {
    open("/inloggen?naar=" + path);
    activate(link("Inloggen bij .* met DigiD"));
    confirmLogin(resident);
    page.waitForURL(portal.resolve(path).toString());
  }

  String text() {
    return page.locator("body").innerText();
  }

  /** Fails when this page has an accessibility problem or scrolls sideways on a small phone. */
  void assertAccessible() {
    if (!scripting.isOn()) {
      return;
    }
    assertThat(new AxeBuilder(page).withTags(WCAG).analyze().getViolations())
        .as("axe on " + page.url())
        .allSatisfy(rule -> assertThat(rule.getId() + " " + rule.getNodes()).isEmpty());
    assertThat(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue())
        .as("width of " + page.url())
        .isLessThanOrEqualTo(PHONE_WIDTH);
  }

  /** Follows a link or presses a button, with the pointer. */
  void activate(Locator target) {
    target.click();
  }

  /** Goes on with Tab until this has the focus, as who has no pointer does. */
  void tabTo(Locator target) {
    for (int i = 0; i < MOST_TABS && !isFocused(target); i++) {
      page.keyboard().press("Tab");
    }
    assertThat(isFocused(target)).as("reached with Tab: " + target).isTrue();
  }

  private static boolean isFocused(Locator target) {
    return (boolean) target.evaluate("element => element === document.activeElement");
  }

  /** Follows a link or presses a button, with the keyboard alone. */
  void enter(Locator target) {
    tabTo(target);
    page.keyboard().press("Enter");
  }

  /** Fills in a field, with the keyboard alone. */
  void type(String field, String text) {
    tabTo(page.getByLabel(field));
    page.keyboard().type(text);
  }

  /** Keeps a picture of the whole page, to look at after the run. */
  void picture(String name) {
    if (!scripting.isOn()) {
      return;
    }
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(Path.of("target/beeld", name + ".png")));
  }

  @Override
  public void close() {
    context.close();
    assertThat(refusals).as("what the content security policy refused").isEmpty();
  }

  private static final class Shared {
    static {
      PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    private static final Playwright PLAYWRIGHT =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private static final Browser BROWSER =
        PLAYWRIGHT
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of("/usr/bin/chromium"))
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync",
                            "--no-first-run")));
  }
}
