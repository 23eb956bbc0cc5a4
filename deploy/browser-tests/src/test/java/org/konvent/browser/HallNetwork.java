package org.konvent.browser;

import com.microsoft.playwright.Locator;

/** The set-up page lets devices in the hall in, and a tablet by the lectern comes. */
record HallNetwork(Running running) {

  void letsATabletIn() {
    try (Person local = running.hall().person("administrator who opens the hall");
        Person tablet = running.hall().personAtADevice("speaker at a tablet")) {
      local.page().navigate(running.trier().address("set-up"));
      local.presses("Im Saalnetz öffnen").sees("#hall", "Offen, bis jemand schließt");
      Look.at(local, "saalnetz");
      Locator address = local.page().locator("#hall dd").first();
      tablet.page().navigate(address.textContent());
      tablet.page().locator("#link[data-state=connected]").waitFor();
      Terminal terminal = new Terminal(tablet, Terminal.GERMAN);
      String number = terminal.signsUp("Hedwig", "Dohm");
      terminal.isDone().withdraws(number).isDone();
      local.clicks("#close-hall button").sees("#hall", "Im Saalnetz öffnen");
      tablet.page().locator("#link:not([data-state=connected])").waitFor();
    }
  }
}
