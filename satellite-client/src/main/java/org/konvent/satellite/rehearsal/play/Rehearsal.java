package org.konvent.satellite.rehearsal.play;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.konvent.model.convention.Profile;
import org.konvent.model.journal.ModelJson;
import org.konvent.satellite.rehearsal.crew.Crew;
import org.konvent.satellite.rehearsal.crew.CrewCall;
import org.konvent.satellite.rehearsal.crew.MasterApi;
import org.konvent.satellite.rehearsal.crew.Seat;
import org.konvent.satellite.rehearsal.plan.Phrase;
import org.konvent.satellite.station.Surroundings;

/**
 * One rehearsal from founding to its end. It is a convention of its own, marked as a rehearsal in its
 * first entry; the master refuses it where a real convention is current.
 */
public final class Rehearsal implements AutoCloseable {

  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);
  private static final String STOPPED = "The rehearsal was stopped.";

  private final MasterApi api;
  private final Crew crew;
  private final CrewCall call;
  private final Surroundings around;
  private final Consumer<Phrase> progress;
  private final Receipts receipts;
  private List<SimulatedSite> sites = List.of();

  public Rehearsal(
      MasterApi api, Crew crew, CrewCall call, Surroundings around, Consumer<Phrase> progress) {
    this.api = api;
    this.crew = crew;
    this.call = call;
    this.around = around;
    this.progress = progress;
    this.receipts = new Receipts(around.timers());
  }

  /** Plays all of it, and returns who took part, for the report. */
  public House play(Plan plan, Executor workers) {
    found(plan);
    try {
      House house = open(plan, workers);
      plan.steps().forEach(step -> step.play(house));
      end(house);
      return house;
    } catch (RuntimeException e) {
      abandon();
      throw e;
    }
  }

  private void found(Plan plan) {
    Map<String, Object> founding = new LinkedHashMap<>();
    founding.put(
        "id", "rehearsal-" + STAMP.format(Instant.ofEpochMilli(around.time().wallMillis())));
    founding.put("name", plan.name());
    founding.put("rehearsal", true);
    plan.objectionSeconds()
        .ifPresent(seconds -> founding.put("profile", ModelJson.tree(profile(seconds))));
    crew.order(Seat.ADMIN, "/convention", founding);
    progress.accept(Phrase.of("founded", plan.name()));
    call.assemble(crew);
  }

  private static Profile profile(int objectionSeconds) {
    Profile usual = Profile.DEFAULT;
    return new Profile(
        usual.graceMillis(),
        usual.queueingMillis(),
        usual.proposalMillis(),
        objectionSeconds,
        usual.smallSite());
  }

  private House open(Plan plan, Executor workers) {
    sites = new SiteSetUp(api, crew, around).sites(plan.sites(), workers);
    progress.accept(Phrase.of("enrolled", sites.size()));
    House house = new House(crew, sites, receipts, progress);
    sites.forEach(SimulatedSite::connect);
    house.awaitMirrors(crew.order(Seat.CHAIR, "/convention/online", Map.of()).size());
    progress.accept(Phrase.of("online"));
    Presence.atTheStart(sites).play(house);
    return house;
  }

  private void end(House house) {
    sites.stream().filter(site -> !site.isConnected()).forEach(SimulatedSite::connect);
    house.awaitMirrors(crew.order(Seat.CHAIR, "/convention/end", Map.of()).size());
    progress.accept(Phrase.of("over"));
  }

  /** Leaves nothing behind that would be in the way of the next rehearsal; as far as possible. */
  private void abandon() {
    try {
      for (JsonNode vote : crew.read(Seat.CHAIR, "/votes")) {
        if (VotePlay.phase(vote).unfinished()) {
          String path = "/votes/" + vote.path("number").asInt() + "/abort";
          crew.order(Seat.CHAIR, path, Map.of("ground", STOPPED));
        }
      }
      crew.order(Seat.CHAIR, "/convention/end", Map.of());
    } catch (RuntimeException e) {
      progress.accept(Phrase.of("not-ended", String.valueOf(e.getMessage())));
    }
  }

  @Override
  public void close() {
    receipts.close();
    sites.forEach(SimulatedSite::close);
  }
}
