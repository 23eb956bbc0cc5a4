package org.konvent.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Looks at a page as it stands: by axe in both themes, at 320 px and at 200 % zoom, and as pictures at the widths people have. The
 * pictures of the handbooks are these.
 */
final class Look {

  private static final Path PICTURES =
      Path.of(System.getProperty("konvent.pictures", "target/pictures"));

  /** Of the pictures; {@code -Dkonvent.widths=1920,1280,768,360} takes all that people have. */
  private static final List<Integer> WIDTHS =
      Arrays.stream(System.getProperty("konvent.widths", "1280").split(","))
          .map(Integer::valueOf)
          .toList();

  private static final int NARROWEST = 320;

  /** What 1280 px are at 200 % zoom. */
  private static final int ZOOMED = 640;

  private static final int HEIGHT = 900;

  /** The rules of axe that a theme can break; everything else is the same in both. */
  private static final List<String> OF_COLOURS = List.of("color-contrast", "link-in-text-block");

  private Look() {}

  /** Everything that holds for every page; the page is as it was afterwards. */
  static void at(Person person, String picture) {
    Page page = person.page();
    show(page, ColorScheme.DARK);
    noViolation(axe(page).withRules(OF_COLOURS), picture + " in the dark theme");
    show(page, ColorScheme.LIGHT);
    noViolation(axe(page), picture);
    fits(page, picture);
    assertThat(page.locator("form:not([method=dialog], [action])").count())
        .as("forms at %s that the browser would send by itself before the scripts came", picture)
        .isZero();
    for (int width : WIDTHS) {
      page.setViewportSize(width, HEIGHT);
      page.evaluate("scrollTo(0, 0)"); // or the page's head stands where somebody had scrolled to
      page.screenshot(
          new Page.ScreenshotOptions()
              .setFullPage(true)
              .setPath(PICTURES.resolve(picture + "-" + width + ".png")));
    }
    page.setViewportSize(1280, HEIGHT);
    assertThat(person.complaints()).as("complaints of the browser at " + picture).isEmpty();
  }

  /** A picture of what somebody saw last. */
  static void last(Person person) {
    Path picture = PICTURES.resolve("last").resolve(person.name().replace(' ', '-') + ".png");
    person.page().screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(picture));
  }

  private static void show(Page page, ColorScheme theme) {
    page.emulateMedia(
        new Page.EmulateMediaOptions()
            .setColorScheme(theme)
            .setReducedMotion(ReducedMotion.REDUCE));
  }

  /** Without a page of its own to sort what frames say, as no page of ours has any. */
  private static AxeBuilder axe(Page page) {
    return new AxeBuilder(page).setLegacyMode(true);
  }

  private static void noViolation(AxeBuilder axe, String what) {
    List<Rule> violations = axe.analyze().getViolations();
    assertThat(violations)
        .as("axe at " + what)
        .extracting(rule -> rule.getId() + ": " + rule.getNodes().get(0).getHtml())
        .isEmpty();
  }

  private static void fits(Page page, String what) {
    for (int width : List.of(ZOOMED, NARROWEST)) {
      page.setViewportSize(width, HEIGHT);
      Object wider =
          page.evaluate(
              "document.documentElement.scrollWidth - document.documentElement.clientWidth");
      assertThat(((Number) wider).intValue())
          .as("px to scroll sideways at %s, %d px wide", what, width)
          .isZero();
    }
  }
}
