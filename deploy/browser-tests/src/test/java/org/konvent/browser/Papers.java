package org.konvent.browser;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.konvent.system.Until;

/** What a site prints, and takes home as files. */
record Papers(Person officer, Hall.Device device) {

  /** The card that lies on the table when nothing else works any more. */
  String siteCard() {
    opens("/papers/site-card");
    return officer.page().locator("article").innerText();
  }

  void siteCardSays(List<String> says) {
    assertThat(siteCard()).contains(says);
    assertThat(qr()).startsWith("http");
    printsOnOneSheet();
    Look.at(officer, "standortkarte");
  }

  /** The slip that a vote's figures are written on. */
  void slip(int vote, List<String> says) {
    opens("/papers/slips/" + vote);
    assertThat(officer.page().locator("article").innerText()).contains(says);
    assertThat(qr()).isNotBlank();
    printsOnOneSheet();
    Look.at(officer, "zaehlzettel");
  }

  /** All that this device saw and sent, as a signed file. */
  Path record() {
    officer.page().navigate(device.page("/papers"));
    Look.at(officer, "unterlagen");
    return file(officer, "a[download]");
  }

  static Path file(Person person, String link) {
    Download file = person.page().waitForDownload(() -> person.clicks(link));
    return file.path();
  }

  /** What the site has not heard of yet stands there the next time. */
  private void opens(String paper) {
    String link = "main a[href$='" + paper + "']";
    Until.holds(
        paper + " is there",
        Running.SOON,
        () -> {
          officer.page().navigate(device.page("/papers"));
          return officer.page().locator(link).count() == 1;
        });
    officer.clicks(link);
    officer.page().locator("article.sheet").waitFor();
  }

  private String qr() {
    return officer.page().locator("svg.qr").getAttribute("aria-label");
  }

  private void printsOnOneSheet() {
    byte[] printed = officer.page().pdf(new Page.PdfOptions().setFormat("A4"));
    assertThat(new String(printed, ISO_8859_1)).containsPattern("/Type /Pages\\s*/Count 1\\b");
  }
}
