package org.konvent.satellite.rehearsal.play;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.konvent.satellite.rehearsal.crew.Crew;
import org.konvent.satellite.rehearsal.crew.MasterApi;
import org.konvent.satellite.rehearsal.crew.Seat;
import org.konvent.satellite.rehearsal.crew.SiteIds;
import org.konvent.satellite.rehearsal.crew.StationEnrolment;
import org.konvent.satellite.rehearsal.plan.PlannedSite;
import org.konvent.satellite.station.LinePool;
import org.konvent.satellite.station.MemoryStationStore;
import org.konvent.satellite.station.StationIdentity;
import org.konvent.satellite.station.Surroundings;

/** Adds the sites, lets their installations in and names their officers; several at a time. */
final class SiteSetUp {

  private final MasterApi api;
  private final Crew crew;
  private final Surroundings around;
  private final StationEnrolment enrolment;
  private final LinePool lines = new LinePool();

  SiteSetUp(MasterApi api, Crew crew, Surroundings around) {
    this.api = api;
    this.crew = crew;
    this.around = around;
    this.enrolment = new StationEnrolment(api, crew, new SecureRandom(), around.engine());
  }

  /** One simulated site for each planned one, in the same order, not connected yet. */
  List<SimulatedSite> sites(List<PlannedSite> planned, Executor workers) {
    SiteIds ids = new SiteIds();
    List<CompletableFuture<SimulatedSite>> pending = new ArrayList<>();
    for (PlannedSite site : planned) {
      String id = ids.next(site.name());
      int number = pending.size() + 1;
      pending.add(CompletableFuture.supplyAsync(() -> site(site, id, number), workers));
    }
    return pending.stream().map(CompletableFuture::join).toList();
  }

  private SimulatedSite site(PlannedSite planned, String id, int number) {
    StationIdentity identity = enrolment.enrol(planned, id, number);
    SimulatedSite site =
        new SimulatedSite(planned, identity, api.master(), new MemoryStationStore(lines), around);
    appoint(site, site.officers().get(0), "RETURNING_OFFICER");
    appoint(site, site.officers().get(1), "DEPUTISED_TELLER");
    return site;
  }

  private void appoint(SimulatedSite site, String person, String function) {
    crew.order(Seat.MEDIA, "/persons", Map.of("person", person, "name", person));
    crew.order(
        Seat.CHAIR,
        "/sites/" + site.id() + "/officers",
        Map.of("function", function, "person", person));
  }
}
