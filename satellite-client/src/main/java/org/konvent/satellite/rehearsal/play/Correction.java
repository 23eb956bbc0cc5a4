package org.konvent.satellite.rehearsal.play;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.konvent.model.convention.Kinds;
import org.konvent.model.statement.TallyStated;
import org.konvent.satellite.rehearsal.crew.Crew;
import org.konvent.satellite.rehearsal.crew.Seat;
import org.konvent.satellite.rehearsal.plan.Figures;
import org.konvent.satellite.rehearsal.plan.InputProblem;
import org.konvent.satellite.station.SendState;
import org.konvent.satellite.station.StoredStatement;

/** A site signs corrected figures; one officer proposes them, another one releases them. */
public record Correction(int vote, String site, Figures figures, TallyStated.Correction correction)
    implements Step {

  private static final String ACT = "CorrectTally";

  @Override
  public void play(House house) {
    long position = position(signed(house));
    Crew crew = house.crew();
    Map<String, Object> content =
        Map.of(
            "vote", vote,
            "site", house.site(site).id(),
            "correction", position,
            "reason", correction.reason(),
            "paper", correction.paper());
    String proposal =
        crew.order(Seat.OFFICER, "/proposals", Map.of("act", ACT, "content", content))
            .recorded("Proposed", "id")
            .asText();
    crew.order(
        Seat.DEPUTY, "/proposals/" + proposal + "/approval", Map.of("hash", hash(crew, proposal)));
    house.say("corrected", vote, site);
  }

  private StoredStatement signed(House house) {
    SimulatedSite at = house.site(site);
    TallyStated stated = new TallyDesk(at, vote, Presence.at(at)).correct(figures, correction);
    StoredStatement answered =
        house
            .await("the correction is acknowledged", List.of(house.receipts().state(at, stated)))
            .get(0);
    if (answered.state() != SendState.PENDING) {
      throw InputProblem.of("correction-refused", vote, site, answered.problem().orElse(""));
    }
    return answered;
  }

  private static long position(StoredStatement statement) {
    byte[] line = statement.entry().orElseThrow().getBytes(java.nio.charset.StandardCharsets.UTF_8);
    return Kinds.codec().decode(line).seq();
  }

  /** What the second person has read, and approves. */
  private static String hash(Crew crew, String proposal) {
    return StreamSupport.stream(crew.read(Seat.DEPUTY, "/proposals").spliterator(), false)
        .filter(one -> one.path("proposal").asText().equals(proposal))
        .findFirst()
        .map(one -> one.path("hash"))
        .map(JsonNode::asText)
        .orElseThrow();
  }
}
