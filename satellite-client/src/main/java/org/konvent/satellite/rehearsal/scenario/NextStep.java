package org.konvent.satellite.rehearsal.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.konvent.satellite.rehearsal.crew.Orders;
import org.konvent.satellite.rehearsal.crew.Seat;
import org.konvent.satellite.rehearsal.play.House;

/** The media helper calls the next one, and the speech begins. */
record NextStep() implements ScenarioStep {

  @Override
  public void play(House house) {
    Map<String, Object> content = new LinkedHashMap<>();
    house.current().ifPresent(number -> content.put("expectedCurrent", number));
    content.put("begin", true);
    Orders next = house.crew().order(Seat.MEDIA, "/lectern/next", content);
    Optional<String> number =
        next.find("SpeechCalled").map(open -> open.path("number")).map(JsonNode::asText);
    house.call(number);
    number.ifPresentOrElse(called -> house.say("called", called), () -> house.say("nobody-left"));
  }
}
