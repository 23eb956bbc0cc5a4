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
    Orders called = house.crew().order(Seat.MEDIA, "/lectern/next", content);
    Optional<String> number =
        called.find("SpeechCalled").map(open -> open.path("number")).map(JsonNode::asText);
    house.call(number);
    house.say(number.map(it -> it + " is called").orElse("nobody is left on the list"));
  }
}
