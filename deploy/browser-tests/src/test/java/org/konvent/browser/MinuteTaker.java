package org.konvent.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;

/** Whoever takes a site's minutes, by keyboard alone and all day. */
record MinuteTaker(Keys keys) {

  static final String NAME = "Mia";

  /** Who has been named as minute-taker on the device's own page signs in. */
  static MinuteTaker signedIn(Hall.Device device, Person person) {
    Keys keys = new Keys(person.page());
    person.page().navigate(device.page("/minutes"));
    Look.at(person, "anmelden-am-standort");
    keys.fills("name", NAME).fills("pin", Hall.PIN).presses("Enter");
    person.page().waitForURL("**/minutes");
    person.page().locator("#link[data-state=connected]").waitFor();
    return new MinuteTaker(keys);
  }

  /** A note about the newest thing that happened; the entry it is anchored to. */
  long notes(String text) {
    keys.enters("Notiz");
    keys.page().keyboard().type(text);
    String anchor = keys.page().locator("#note-anchor").inputValue();
    keys.presses("Control+Enter").staysUntil("#notes li:has-text('" + text + "')");
    return Long.parseLong(anchor);
  }

  /** The result of a vote as it was said in the hall. */
  void hears(int vote, String outcome, Map<String, String> total) {
    keys.page().locator("#heard-" + vote).waitFor();
    keys.goesTo(outcome).presses("Space");
    total.forEach((option, count) -> keys.fills("total.option:" + option, count));
    keys.presses("Enter").staysUntil("#heard-" + vote + " .chip.good");
  }

  /** Seals what was written, once the convention has ended, and notes her own signature on the paper. */
  void sealsAndSigns() {
    keys.page().locator("#sealing button:has-text('Fassung 1 versiegeln')").waitFor();
    keys.enters("Fassung 1 versiegeln");
    keys.page().locator("#sealing [name=signatory]").waitFor();
    keys.page().locator("#sealing [name=signatory]").selectOption("MINUTE_TAKER");
    keys.fills("name", NAME).presses("Enter");
    keys.page().locator("#sealing option[value=MINUTE_TAKER]").waitFor(Person.detached());
  }

  /** Takes the minutes with her as a file, which holds what she wrote. */
  void exports(String note) {
    Download file = keys.page().waitForDownload(() -> keys.enters("HTML"));
    try {
      assertThat(Files.readString(file.path())).contains(note);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
