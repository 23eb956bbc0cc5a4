package org.konvent.satellite.station;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.konvent.satellite.station.SseParser.Event;

class SseParserTest {

  private final List<Event> events = new ArrayList<>();
  private final SseParser parser = new SseParser(events::add);

  @Test
  void eventsComeOutWhicheverWayTheBytesAreCut() {
    byte[] stream =
        "event: beat\ndata: {\"ü\":1}\n\n: still here\n\ndata: a\ndata: b\n\n".getBytes(UTF_8);

    for (byte b : stream) {
      parser.accept(new byte[] {b});
    }

    assertThat(events)
        .containsExactly(new Event("beat", "{\"ü\":1}"), new Event("message", "a\nb"));
  }

  @Test
  void linesMayEndInTheWindowsWay() {
    parser.accept("event:x\r\ndata:1\r\n\r\nid: 7\r\ndata: 2\r\n\r\n".getBytes(UTF_8));

    assertThat(events).containsExactly(new Event("x", "1"), new Event("message", "2"));
  }

  @Test
  void anEventWithoutDataIsNone() {
    parser.accept("event: x\n\n".getBytes(UTF_8));

    assertThat(events).isEmpty();
  }
}
