package org.konvent.web.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ServerSentEventTest {

  @Test
  void everyLineOfTheDataIsALineOfItsOwn() {
    assertThat(ServerSentEvent.of("floor", "7", "<p>\n</p>"))
        .hasToString("id: 7\nevent: floor\ndata: <p>\ndata: </p>\n\n");
  }

  @Test
  void whatBecameEmptyIsSaidToo() {
    assertThat(ServerSentEvent.of("floor", "")).hasToString("event: floor\ndata:\n\n");
  }
}
