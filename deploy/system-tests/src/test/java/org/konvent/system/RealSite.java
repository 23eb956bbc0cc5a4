package org.konvent.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.konvent.model.journal.ModelJson;
import org.konvent.model.log.Hash;
import org.konvent.system.client.House;
import org.konvent.system.client.VoteDesk;
import org.konvent.system.process.Packages;
import org.konvent.system.process.SatelliteProcess;

/** A site with a real satellite, and the two who count there. */
record RealSite(SatelliteProcess satellite) {

  static final Duration PATIENCE = Duration.ofSeconds(120);

  private static final Map<String, String> OFFICERS = Map.of("anna", "482913", "ben", "775120");

  /** Enrolled over an address of the master, and at work. */
  static RealSite enrolled(House house, String site, int number, URI master) {
    house.addSite(site, "Site " + site, number);
    SatelliteProcess satellite =
        new SatelliteProcess(site, Packages.scratch("run/" + UUID.randomUUID()), Map.of());
    satellite.enrol(master, house.founding().passwordOf().apply(site), house.enrolling());
    satellite.start();
    OFFICERS.forEach(
        (name, pin) -> satellite.local().post("/officers", Map.of("name", name, "pin", pin)));
    return new RealSite(satellite);
  }

  String site() {
    return satellite.site();
  }

  JsonNode mirror() {
    return satellite.local().status().path("mirror");
  }

  /** Waits for what a satellite that has just started has to hear first. */
  void states(int present) {
    Map<String, Integer> said = Map.of("accredited", 20, "present", present);
    Awaiting.until(
        PATIENCE, () -> assertThat(satellite.local().post("/presence", said).done()).isTrue());
  }

  void closesItsBox(int vote) {
    String path = "/votes/" + vote + "/casting-closed";
    Awaiting.until(
        PATIENCE, () -> assertThat(satellite.local().post(path, Map.of()).done()).isTrue());
  }

  /** Both enter the same figures, one confirms; the master's receipt is waited for. */
  void counts(int vote, int yes) {
    OFFICERS.forEach((by, pin) -> enter(vote, by, pin, yes));
    Map<String, String> by = Map.of("by", "anna", "pin", OFFICERS.get("anna"));
    satellite.local().post("/votes/" + vote + "/tally/confirmation", by).orFail();
    settled();
  }

  private void enter(int vote, String by, String pin, int yes) {
    Map<String, Object> entry = new HashMap<>();
    entry.put("by", by);
    entry.put("pin", pin);
    entry.put("supersede", false);
    entry.put("tally", ModelJson.tree(VoteDesk.tally(vote, Hash.sha256(new byte[0]), yes).tally()));
    satellite.local().post("/votes/" + vote + "/tally/entries", entry).orFail();
  }

  /** Waits until everything that was said has a receipt. */
  void settled() {
    Awaiting.until(PATIENCE, () -> assertThat(states()).isNotEmpty().allMatch("ACCEPTED"::equals));
  }

  private List<String> states() {
    return satellite.local().status().path("outbox").path("statements").findValuesAsText("state");
  }

  /** Hashes of all that was said. */
  List<String> said() {
    return satellite.local().status().path("outbox").path("statements").findValuesAsText("hash");
  }

  /** Waits until the mirror holds so many entries. */
  void mirrors(long size) {
    Awaiting.until(
        PATIENCE, () -> assertThat(mirror().path("size").asLong()).isGreaterThanOrEqualTo(size));
  }
}
