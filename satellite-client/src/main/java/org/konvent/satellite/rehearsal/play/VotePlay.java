package org.konvent.satellite.rehearsal.play;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.konvent.model.vote.Phase;
import org.konvent.satellite.rehearsal.crew.Crew;
import org.konvent.satellite.rehearsal.crew.Seat;
import org.konvent.satellite.rehearsal.plan.Figures;
import org.konvent.satellite.rehearsal.plan.InputProblem;
import org.konvent.satellite.rehearsal.plan.VotePlan;
import org.konvent.satellite.station.StoredStatement;

/** A prepared vote on its way through the phases: opening, casting, counting, transmitting, closing. */
public final class VotePlay {

  private static final int UNHURRIED_SECONDS = 600;
  private static final int HURRIED_SECONDS = 5;
  private static final int SITES_PER_SECOND = 8;

  private final House house;
  private final Crew crew;
  private final VotePlan plan;
  private final int number;

  public VotePlay(House house, VotePlan plan, int number) {
    this.house = house;
    this.crew = house.crew();
    this.plan = plan;
    this.number = number;
    plan.rows().keySet().forEach(house::site);
    plan.cut().forEach(house::site);
  }

  /** Plays it to the end. */
  public void play() {
    house.say("opens", number, plan.question().subject());
    open();
    if (plan.question().byHand()) {
      cut();
    } else {
      endCasting();
    }
    List<CompletableFuture<StoredStatement>> held = transmit();
    new VoteClosing(house, plan, number, held).close();
    new ResultPlay(house, number).declareAndAnnounce();
    house.remember(number, plan);
  }

  private void open() {
    int seconds = plan.question().byHand() ? transmitSeconds() : plan.castingSeconds();
    house.awaitMirrors(crew.order(Seat.CHAIR, path("opening"), Map.of("seconds", seconds)).size());
  }

  private void endCasting() {
    List<CompletableFuture<?>> reports = new ArrayList<>();
    for (SimulatedSite site : house.sites()) {
      if (site.isConnected()) {
        reports.add(site.acts().castingClosed(number));
      } else {
        crew.order(Seat.OFFICER, path("casting-closed"), Map.of("site", site.id()));
      }
    }
    house.await("the sites close their ballot boxes", untyped(reports));
    cut();
    long size =
        crew.order(Seat.CHAIR, path("casting-end"), Map.of("transmitSeconds", transmitSeconds()))
            .size();
    house.awaitMirrors(size);
  }

  private static List<CompletableFuture<Object>> untyped(List<CompletableFuture<?>> all) {
    return all.stream().map(one -> one.<Object>thenApply(done -> done)).toList();
  }

  private void cut() {
    plan.cut().stream().map(house::site).filter(SimulatedSite::isConnected).forEach(this::cut);
  }

  private void cut(SimulatedSite site) {
    site.cut();
    house.say("link-cut", site.name());
  }

  /** Everybody enters; waits for those that have a link, and returns what the others keep. */
  private List<CompletableFuture<StoredStatement>> transmit() {
    List<CompletableFuture<StoredStatement>> sent = new ArrayList<>();
    List<CompletableFuture<StoredStatement>> held = new ArrayList<>();
    plan.rows()
        .forEach(
            (name, figures) -> {
              SimulatedSite site = house.site(name);
              if (plan.byPhone().contains(name)) {
                new PhonePlay(crew, site, number, plan.question()).transmit(figures);
              } else {
                (site.isConnected() ? sent : held).add(enter(site, figures));
              }
            });
    for (StoredStatement answered : house.await("tallies are acknowledged", sent)) {
      answered.problem().ifPresent(this::refused);
    }
    return held;
  }

  private CompletableFuture<StoredStatement> enter(SimulatedSite site, Figures figures) {
    int present = Presence.at(site);
    return house.receipts().state(site, new TallyDesk(site, number, present).enter(figures));
  }

  private void refused(String code) {
    throw InputProblem.of("tally-refused", number, code);
  }

  private int transmitSeconds() {
    boolean complete = plan.cut().isEmpty() && plan.rows().size() == house.sites().size();
    int hurried = Math.max(HURRIED_SECONDS, house.sites().size() / SITES_PER_SECOND);
    return plan.transmitSeconds().orElse(complete ? UNHURRIED_SECONDS : hurried);
  }

  private String path(String act) {
    return "/votes/" + number + "/" + act;
  }

  static Phase phase(JsonNode vote) {
    return Phase.valueOf(vote.path("phase").asText());
  }
}
