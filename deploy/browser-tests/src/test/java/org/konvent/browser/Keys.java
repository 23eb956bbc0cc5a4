package org.konvent.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;

/**
 * Somebody with a keyboard and nothing else, who always sees where they are: after every step the focus
 * is on something with an outline.
 */
record Keys(Page page) {

  /** More than any page has places to stop at. */
  private static final int FURTHEST = 120;

  /** What the focused element is called: its field, its option, its label, its words. */
  private static final String NAMES =
      """
      () => {
        const at = document.activeElement;
        return [at.name, at.closest('[data-id]')?.dataset.id, at.getAttribute('aria-label'),
          at.labels?.[0]?.textContent, at.textContent].map(it => it?.trim()).filter(Boolean);
      }
      """;

  private static final String OUTLINED =
      """
      () => {
        const at = document.activeElement;
        if (!at || at === document.body) return 'nothing has the focus';
        for (const it of [at, at.closest('label')].filter(Boolean)) {
          const { outlineStyle, outlineWidth } = getComputedStyle(it);
          if (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) return '';
        }
        return 'no outline: ' + at.outerHTML.slice(0, 120);
      }
      """;

  /** Tabs forward until the focus is on what is called so; round the page at most once. */
  Keys goesTo(String name) {
    for (int stops = 0; stops < FURTHEST; stops++) {
      if (isAt(name)) {
        return seesTheFocus();
      }
      page.keyboard().press("Tab");
      if (!isAtTheEndOfThePage()) {
        seesTheFocus();
      }
    }
    throw new AssertionError("no way by Tab to “" + name + "” on " + page.url());
  }

  /** Goes to a field and types; what stood there is replaced, as Tab selects it. */
  Keys fills(String field, String text) {
    goesTo(field);
    page.keyboard().type(text);
    return this;
  }

  /** Goes to a button or a link, and presses Enter. */
  Keys enters(String name) {
    goesTo(name);
    return presses("Enter");
  }

  /** Presses a key, such as {@code Enter} or a shortcut. */
  Keys presses(String key) {
    page.keyboard().press(key);
    return this;
  }

  /** After the page has changed under somebody: they still see where they are. */
  Keys seesTheFocus() {
    assertThat(page.evaluate(OUTLINED)).as("focus on " + page.url()).isEqualTo("");
    return this;
  }

  /** Waits for what a CSS selector names to come, which must not take the focus away. */
  Keys staysUntil(String selector) {
    page.locator(selector).first().waitFor();
    return seesTheFocus();
  }

  private boolean isAt(String name) {
    List<?> names = (List<?>) page.evaluate(NAMES);
    return names.stream().anyMatch(it -> it.toString().startsWith(name));
  }

  /** Between the last and the first place of a page the focus is with the browser's own bars. */
  private boolean isAtTheEndOfThePage() {
    return (Boolean) page.evaluate("document.activeElement === document.body");
  }
}
