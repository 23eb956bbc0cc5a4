package org.konvent.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Debian's Chromium, driven by Playwright; one for all tests of a class. */
final class Chromium implements AutoCloseable {

  private static final Path PROGRAM = Path.of("/usr/bin/chromium");

  private final Playwright playwright = Playwright.create();
  private final Browser browser;

  Chromium() {
    if (!Files.isExecutable(PROGRAM)) {
      throw new IllegalStateException(
          "no "
              + PROGRAM
              + ": run ./deploy/test.sh, which installs it, or apt-get install chromium");
    }
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(PROGRAM)
                    .setArgs(List.of("--no-sandbox", "--disable-background-networking")));
  }

  /** A person with a browser of their own: cookies, language and everything else apart from others'. */
  Person person(String name, String language) {
    return new Person(name, browser.newContext(options(language)));
  }

  /** A person whose device was told to trust the hall's own authority. */
  Person trusting(String name, String language) {
    return new Person(name, browser.newContext(options(language).setIgnoreHTTPSErrors(true)));
  }

  private static Browser.NewContextOptions options(String language) {
    return new Browser.NewContextOptions()
        .setLocale(language)
        .setTimezoneId("Europe/Berlin")
        .setViewportSize(1280, 900);
  }

  /** What makes a page believe in another time; time that passes stays as it is. */
  static String clockOff(Duration off) {
    return """
        {
          const Right = Date;
          globalThis.Date = class extends Right {
            constructor(...given) {
              if (given.length === 0) super(Right.now() + %1$d); else super(...given);
            }
            static now() { return Right.now() + %1$d; }
          };
        }
        """
        .formatted(off.toMillis());
  }

  @Override
  public void close() {
    playwright.close();
  }
}
