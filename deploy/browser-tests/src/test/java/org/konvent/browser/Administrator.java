package org.konvent.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

/** Who founds a convention on an empty installation and lets its sites in. */
record Administrator(Hall hall, Person admin) {

  private static final Map<String, String> SITES = Map.of("haupt", "Hauptort", "trier", "Trier");

  void foundsTheConvention() {
    admin.opens(hall.master().address(), "/start");
    Look.at(admin, "einrichten");
    founds(Map.of("name", "Landesparteitag", "id", "lpt-2026"));
    adds("haupt", 1);
    adds("trier", 2);
    strikesOutASite();
    people();
  }

  /** One site is enough to try everything. */
  void foundsARehearsal() {
    admin.opens(hall.master().address(), "/start");
    admin.page().getByLabel("Nur eine Probe").check();
    founds(Map.of("name", "Probe im Saal", "id", "probe-1"));
    admin.sees("#bar .chip", "PROBE");
    adds("haupt", 1);
    people();
  }

  private void founds(Map<String, String> convention) {
    admin.sends("form[data-act='/api/v1/convention']", convention, "Anlegen");
    admin.sees("✓ " + convention.get("name"));
  }

  private void adds(String site, int number) {
    admin.opens(hall.master().address(), "/sites");
    admin.sends(
        "form[data-act='/api/v1/sites']",
        Map.of(
            "name",
            SITES.get(site),
            "site",
            site,
            "number",
            "" + number,
            "phones",
            "0651 555" + (number + 1),
            "password",
            Hall.PASSWORD),
        "Anlegen");
    admin.sees("#sites", SITES.get(site));
  }

  /** Taken over from a table, mistyped there, put right, and then not needed. */
  private void strikesOutASite() {
    admin.opens(hall.master().address(), "/sites");
    takesOver("/api/v1/sites", "3; konz; Konz; 06501 1; " + Hall.PASSWORD);
    admin.clicks("#sites a[href='/sites/konz']").clicks("details[data-key=details] > summary");
    admin.sends(
        "details[data-key=details] form",
        Map.of("name", "Konz an der Mosel", "phones", "06501 5554"),
        "Speichern");
    admin.sees("#toasts", "Geändert");
    admin.presses("Standort streichen");
    admin.page().waitForURL("**/sites");
    assertThat(admin.page().locator("#sites tbody tr").count()).isEqualTo(SITES.size());
  }

  /** A line of a table: looked at, then taken over. */
  private void takesOver(String what, String line) {
    String form = "form[data-import='" + what + "']";
    admin.clicks("details:has(" + form + ") > summary");
    admin.page().locator(form + " textarea").fill(line);
    admin.page().locator(form + " [data-preview] tbody tr").waitFor();
    admin.sends(form, Map.of(), "Übernehmen").sees("#toasts", "1 übernommen");
  }

  /** Whoever packs the device up says so at the device itself. */
  void letsGo(String site, Hall.Device device) {
    try (Person local = hall.person("administrator who packs up")) {
      local.page().navigate(device.address("set-up"));
      local.presses("Freigeben …").sees("dialog[open]", "Gerät freigeben");
      Look.at(local, "geraet-freigeben");
      local.fills("dialog[open] form", Map.of("ground", "Der Parteitag ist vorbei"));
      local.clicks("dialog[open] button.danger");
      admin.opens(hall.master().address(), "/sites/" + site);
      admin.sees("#site", "Noch keine Installation angemeldet");
    }
  }

  /** A device that nobody will come back to; before the convention begins one person may do that. */
  void forcesOut(String site) {
    admin.opens(hall.master().address(), "/sites/" + site);
    admin.presses("Zwangsweise freigeben …").sees("dialog[open]", "gehen verloren");
    admin.fills("dialog[open] form", Map.of("ground", "Der Laptop ist heruntergefallen"));
    admin.clicks("dialog[open] button.danger");
    admin.sees("#site", "Noch keine Installation angemeldet");
  }

  private void people() {
    admin.opens(hall.master().address(), "/people");
    takesOver("/api/v1/accounts", "helferin; Helferin; " + Hall.PASSWORD);
    for (Map.Entry<String, String> one :
        Map.of("chair", "CHAIR", "officer", "RETURNING_OFFICER").entrySet()) {
      String account = one.getKey();
      admin.opens(hall.master().address(), "/people");
      admin.sends(
          "form[data-act='/api/v1/accounts']",
          Map.of("displayName", account, "name", account, "password", Hall.PASSWORD),
          "Anlegen");
      admin.page().locator("button[data-dialog='account-" + account + "']").click();
      admin.sends(
          "form[data-act='/api/v1/accounts/" + account + "/roles']",
          Map.of("role", one.getValue()),
          "Vergeben");
      admin.page().locator("dialog[open]").waitFor(Person.gone());
    }
    Look.at(admin, "personen");
  }

  /** Together with whoever sets the device up at the site. */
  void lets(String site, Hall.Device device) {
    try (Person local = hall.person("administrator of " + site)) {
      local.page().navigate(device.address("set-up"));
      local.page().locator("#set-up-site").waitFor();
      Look.at(local, "geraet-verbinden");
      local.sends(
          "#set-up-site",
          Map.of(
              "servers",
              hall.master().address().toString(),
              "site",
              site,
              "password",
              Hall.PASSWORD),
          "Weiter zum Code");
      admin.opens(hall.master().address(), "/sites").presses("Code für " + SITES.get(site));
      admin.sees("#code", site);
      String code = admin.page().locator("#code [data-field=code]").textContent();
      local.page().locator("#set-up-code").waitFor();
      Look.at(local, "geraet-code");
      local.sends("#set-up-code", Map.of("code", code), "Anmeldung anfragen");
      String fingerprint = local.page().locator("#fingerprint").textContent();
      Look.at(local, "geraet-vergleichen");
      admin.types("Fingerabdruck, wie der Standort ihn vorliest", fingerprint);
      admin.presses("Vergleichen und annehmen");
      local.sees("Gesperrt für");
      for (String officer : List.of("Eva", "Udo")) {
        local.sends("#add-officer", Map.of("name", officer, "pin", Hall.PIN), "Eintragen");
        local.sees("li.chip", officer);
      }
      local.sends("#add-taker", Map.of("name", "Mia", "pin", Hall.PIN), "Eintragen");
      local.sees("li.chip", "Mia");
      Look.at(local, "geraet-einrichten");
    }
  }
}
