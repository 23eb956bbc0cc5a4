package org.konvent.browser;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * That no text has become anything but text: no element, no attribute and no script came from it, it stands there as
 * it was entered, nothing sticks out of where it belongs, and the browser has nothing to report.
 */
final class Unharmed {

  private static final List<Integer> WIDTHS = List.of(1280, 360, 320);
  private static final int HEIGHT = 900;

  /** Faults of a kind; the rest is counted. */
  private static final int SHOWN = 4;

  /** What no page of ours has, and what acts by itself. */
  private static final String FOREIGN =
      """
      () => {
        const faults = [];
        const ours = 'svg.sign, svg.sign *, svg.qr, svg.qr *';
        const foreign = 'img, svg, iframe, object, embed, base, style, link[href^="http"], b, '
          + 'script:not([src^="/assets/"])';
        for (const it of document.querySelectorAll(foreign)) if (!it.matches(ours)) faults.push(it.outerHTML);
        for (const it of document.querySelectorAll('*')) {
          const acts = [...it.attributes].some(a =>
            /^on/i.test(a.name) || /^(href|src|action|formaction)$/.test(a.name) && /^\\s*javascript:/i.test(a.value));
          if (acts) faults.push(it.outerHTML);
        }
        const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (texts.nextNode()) {
          const text = texts.currentNode.data;
          if (/[\\u202A-\\u202E\\u2066-\\u2069]/.test(text)) faults.push('turns what follows: ' + texts.currentNode.parentElement.outerHTML);
        }
        return faults.map(it => it.slice(0, 200));
      }
      """;

  /** What is wider than the place it has, the innermost of it, on the page and in each of its dialogs. */
  private static final String STICKING_OUT =
      """
      () => {
        document.querySelectorAll('details').forEach(it => { it.open = true; });
        const faults = [];
        const tooWide = it => {
          const style = getComputedStyle(it);
          return it.clientWidth > 1 && it.scrollWidth > it.clientWidth + 1 && style.overflowX === 'visible'
            && !style.display.startsWith('inline ') && style.display !== 'inline' && it.checkVisibility();
        };
        // a select that is closed clips its options by itself, and counts them all the same
        const look = where => {
          const wide = [...where.querySelectorAll('body, body *:not(svg *, option, select)')].filter(tooWide);
          wide.filter(it => !wide.some(other => other !== it && it.contains(other)))
            .forEach(it => faults.push(`${it.scrollWidth} in ${it.clientWidth}: ${it.outerHTML}`));
        };
        const page = document.documentElement;
        look(document);
        if (page.scrollWidth > page.clientWidth) faults.push(`the page: ${page.scrollWidth} in ${page.clientWidth}`);
        for (const dialog of document.querySelectorAll('dialog')) {
          dialog.showModal();
          if (dialog.scrollWidth > dialog.clientWidth + 1) faults.push(`${dialog.scrollWidth} in ${dialog.clientWidth}: ${dialog.outerHTML}`);
          look(dialog);
          dialog.close();
        }
        return faults.map(it => it.slice(0, 200));
      }
      """;

  /** What of these is not to be read, be it in a text or in a field. */
  private static final String MISSING =
      """
      wanted => {
        const plain = text => text.normalize('NFC').replace(/[\\u202A-\\u202E\\u2066-\\u2069]/g, '').replace(/[\\s\\u0085]+/g, ' ').trim();
        const texts = [document.body.textContent,
          ...[...document.querySelectorAll('input, textarea')].map(it => it.value)];
        const all = plain(texts.join(' '));
        return wanted.filter(it => !all.includes(plain(it)));
      }
      """;

  private Unharmed() {}

  /** The page as it stands; it is as wide as usual afterwards. */
  static List<String> faults(Person person, List<String> toBeRead) {
    Page page = person.page();
    List<String> faults = new ArrayList<>();
    add(faults, "foreign", page.evaluate(FOREIGN));
    add(faults, "not to be read", page.evaluate(MISSING, toBeRead));
    for (int width : WIDTHS) {
      page.setViewportSize(width, HEIGHT);
      add(faults, "sticks out at " + width, page.evaluate(STICKING_OUT));
    }
    page.setViewportSize(WIDTHS.get(0), HEIGHT);
    faults.addAll(person.complaints());
    return faults;
  }

  private static void add(List<String> faults, String what, Object found) {
    List<?> all = (List<?>) found;
    all.stream().limit(SHOWN).forEach(it -> faults.add(what + ": " + it));
    if (all.size() > SHOWN) {
      faults.add(what + ": " + (all.size() - SHOWN) + " more");
    }
  }
}
