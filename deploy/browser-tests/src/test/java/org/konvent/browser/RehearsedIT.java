package org.konvent.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first run ends in a rehearsal, and the real convention is prepared by it. */
class RehearsedIT {

  private static final Map<String, String> REAL =
      Map.of("name", "Landesparteitag", "id", "lpt-2026");

  @Test
  void aRehearsalIsHeld_andTheRealConventionTakesOverItsPreparation(@TempDir Path directory) {
    try (Hall hall = new Hall(directory);
        Person admin = hall.crew("admin");
        Hall.Device atRehearsal = hall.device("haupt")) {
      Administrator administrator = new Administrator(hall, admin);
      administrator.foundsARehearsal();
      administrator.lets("haupt", atRehearsal);
      atRehearsal.restart();
      try (Person chair = hall.crew("chair")) {
        MediaHelper lead = new MediaHelper(hall, chair);
        lead.takesOverAgendaAndTexts();
        lead.preparesATestVote();
        rehearse(hall, lead, atRehearsal);
        lead.takesOffline("Die Probe ist zu Ende");
        foundTheRealOne(hall, admin);
        everythingStandsReady(hall, chair);
      }
      try (Hall.Device device = hall.device("haupt-neu")) {
        administrator.lets("haupt", device);
        administrator.letsGo("haupt", device);
      }
      try (Hall.Device device = hall.device("haupt-ersatz")) {
        administrator.lets("haupt", device);
      }
      administrator.forcesOut("haupt");
    }
  }

  /** Everything says that it is one, and nobody has to know more than on the day. */
  private static void rehearse(Hall hall, MediaHelper lead, Hall.Device device) {
    lead.putsOnline();
    try (Person eva = Desk.opened(hall, device).eva();
        Person third = hall.person("lower third")) {
      third.page().navigate(device.address("lower-third"));
      lead.chair().sees("#bar .chip", "PROBE");
      eva.sees("#bar .chip", "PROBE");
      third.sees("#third .chip", "PROBE");
      Look.at(third, "bauchbinde-probe");
      eva.page().navigate(device.page("/presence"));
      eva.sends(
          "#report-presence", Map.of("accredited", "40", "present", "40"), "Anwesenheit melden");
      eva.sees("Bisher gemeldet");
      eva.page().navigate(device.page("/desk"));
      lead.holdsTheTestVote(1, List.of(new Desk(eva)));
    }
    assertThat(ReadBack.of(hall).outcome(1)).isEqualTo("CLEAR_ACCEPT");
  }

  private static void foundTheRealOne(Hall hall, Person admin) {
    admin.opens(hall.master().address(), "/start");
    admin.clicks("details:has(form[data-act='/api/v1/convention']) > summary");
    Look.at(admin, "nach-der-probe");
    admin.sends("form[data-act='/api/v1/convention']", REAL, "Anlegen");
    admin.sees("✓ Landesparteitag");
    assertThat(admin.page().locator("#bar .chip:has-text('PROBE')").count()).isZero();
  }

  /** As it was prepared, and as if nothing had ever happened. */
  private static void everythingStandsReady(Hall hall, Person chair) {
    ReadBack known = ReadBack.of(hall);
    assertThat(known.get("/convention").path("rehearsal").asBoolean()).isFalse();
    assertThat(known.get("/sites").findValuesAsText("name")).contains("Hauptort");
    assertThat(known.get("/sites").findValues("installations"))
        .allSatisfy(them -> assertThat(them).isEmpty());
    assertThat(known.get("/agenda").findValuesAsText("title"))
        .containsExactly("Begrüßung", "Leitantrag");
    assertThat(known.get("/agenda").findValuesAsText("state")).containsOnly("PLANNED");
    assertThat(known.get("/votes").findValuesAsText("phase")).containsExactly("PREPARED");
    chair.opens(hall.master().address(), "/console").sees("Hört Ihr uns?");
  }
}
