package org.konvent.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

/** Somebody at a page: what they see and do, and every complaint of their browser. */
final class Person implements AutoCloseable {

  /** Longer than anything takes, also on a busy machine. */
  private static final double PATIENCE_MILLIS = 90_000;

  /** What the policy refuses becomes an error of the console, whoever else hears of it. */
  private static final String REPORTS =
      """
      addEventListener('securitypolicyviolation',
        refused => console.error(`policy: ${refused.effectiveDirective} ${refused.blockedURI}`));
      """;

  private final String name;
  private final BrowserContext context;
  private final Page page;
  private long clicks;
  private final List<String> complaints = new CopyOnWriteArrayList<>();

  Person(String name, BrowserContext context) {
    this.name = name;
    this.context = context;
    this.page = context.newPage();
    page.setDefaultTimeout(PATIENCE_MILLIS);
    page.setDefaultNavigationTimeout(PATIENCE_MILLIS);
    page.onPageError(error -> complaints.add("script: " + error));
    page.onConsoleMessage(
        message -> {
          // a refused act answers with 4xx, which Chromium reports as if a file were missing
          if (message.type().equals("error")
              && !message.text().contains("Failed to load resource")) {
            complaints.add("console: " + message.text());
          }
        });
    page.onDialog(this::opened);
    page.onRequest(this::asked);
    context.addInitScript(REPORTS);
  }

  /** A page of ours opens none; that the browser asks before something typed is lost is right. */
  private void opened(Dialog dialog) {
    if (dialog.type().equals("beforeunload")) {
      dialog.accept();
      return;
    }
    complaints.add("dialog: " + dialog.message());
    dialog.dismiss();
  }

  /** Everything a page needs comes from where it comes from itself. */
  private void asked(Request request) {
    URI asked = URI.create(request.url().replaceAll("[?#].*", ""));
    String server = URI.create(page.url().replaceAll("[?#].*", "")).getAuthority();
    boolean elsewhere =
        asked.getAuthority() != null && !Objects.equals(asked.getAuthority(), server);
    boolean image = request.resourceType().equals("image") && asked.getAuthority() != null;
    if (!request.isNavigationRequest() && (elsewhere || image)) {
      complaints.add("request: " + request.url());
    }
  }

  String name() {
    return name;
  }

  Page page() {
    return page;
  }

  Person opens(URI server, String path) {
    page.navigate(server.resolve(path).toString());
    return this;
  }

  Person types(String label, String text) {
    page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
        .locator("visible=true")
        .fill(text);
    return this;
  }

  Person presses(String button) {
    withItsScripts();
    button(button).click();
    clicks++;
    return this;
  }

  /** A page that comes anew is to be seen before its scripts have run, and does nothing until then. */
  private void withItsScripts() {
    page.waitForLoadState();
  }

  /** What is written on whatever has the focus. */
  String focused() {
    return ((String) page.evaluate("document.activeElement.textContent")).strip();
  }

  /** Waits until a screen reader was told this, which nobody sees. */
  Person hears(String selector, Pattern words) {
    page.locator(selector, new Page.LocatorOptions().setHasText(words)).waitFor(attached());
    return this;
  }

  /** Clicks on what a CSS selector names. */
  Person clicks(String selector) {
    withItsScripts();
    page.locator(selector).click();
    clicks++;
    return this;
  }

  /** How often this person has clicked on buttons and the like so far. */
  long clicks() {
    return clicks;
  }

  /** One step of the terminal: a single field, then on. */
  Person steps(String label, String text) {
    return types(label, text).presses("Weiter");
  }

  /** Fills a form, named by its CSS selector, field by field, and sends it by its button. */
  Person sends(String form, Map<String, String> fields, String button) {
    fills(form, fields);
    withItsScripts();
    page.locator(form).getByRole(AriaRole.BUTTON, named(button)).click();
    return this;
  }

  /** Fills fields of a form, named as its inputs are. */
  Person fills(String form, Map<String, String> fields) {
    fields.forEach(
        (name, value) -> {
          Locator field = page.locator(form + " [name='" + name + "']");
          if (field.evaluate("field => field.tagName").equals("SELECT")) {
            field.selectOption(value);
          } else {
            field.fill(value);
          }
        });
    return this;
  }

  /** Waits for something to go away. */
  static Locator.WaitForOptions gone() {
    return new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN);
  }

  /** Waits for something to be part of the page, be it to be seen or not. */
  static Locator.WaitForOptions attached() {
    return new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);
  }

  /** Waits for something to be no longer part of the page. */
  static Locator.WaitForOptions detached() {
    return new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);
  }

  private static Locator.GetByRoleOptions named(String words) {
    return new Locator.GetByRoleOptions().setName(words);
  }

  Locator button(String words) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words));
  }

  /** Waits until these words are to be seen. */
  Person sees(String words) {
    page.getByText(words).first().waitFor();
    return this;
  }

  Person sees(String selector, String words) {
    page.locator(selector, new Page.LocatorOptions().setHasText(words)).first().waitFor();
    return this;
  }

  /** What the browser complained about so far: errors of scripts, refusals by the content security policy. */
  List<String> complaints() {
    return new ArrayList<>(complaints);
  }

  /** Leaves what was to be seen last, for whoever asks why a test failed. */
  @Override
  public void close() {
    Look.last(this);
    context.close();
  }
}
