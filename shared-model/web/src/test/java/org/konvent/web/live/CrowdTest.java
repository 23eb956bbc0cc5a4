package org.konvent.web.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import java.io.IOException;
import java.net.SocketException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.konvent.model.convention.Audience;
import org.konvent.web.page.LiveFragment;
import org.konvent.web.page.LivePage;
import org.konvent.web.page.LivePages;
import org.konvent.web.page.LiveSource;

/** The display's stream over real sockets: a thousand who read, and one who stops. */
class CrowdTest {

  private static final int CROWD = 1_000;
  private static final String GERMAN = "/live?page=display&language=de";
  private static final String ENGLISH = "/live?page=display&language=en";

  /** More than a server keeps for a reader who takes nothing, in itself and in the system. */
  private static final int ENOUGH = 64;

  private static final String LARGE = "x".repeat(1 << 20);

  private final Template template = Engine.builder().addDefaults().build().parse("{seen}");
  private final AtomicInteger renderings = new AtomicInteger();
  private volatile String seen = "before";

  private final LiveHub hub = new LiveHub();
  private final LivePages<String> pages =
      new LivePages<>(
          List.of(
              new LivePage<>(
                  "display", Set.of(), List.of(new LiveFragment<>("screen", this::view)))),
          audience -> new LiveSource.Seen<>(seen, seen),
          hub);

  private Readers readers;

  private TemplateInstance view(String content) {
    renderings.incrementAndGet();
    return template.data("seen", content);
  }

  @BeforeEach
  void serve() throws IOException {
    readers = new Readers(pages.route(Set.of(), reader -> Audience.PUBLIC));
  }

  @AfterEach
  void end() throws IOException {
    readers.close();
    pages.close();
  }

  private void changesTo(String next) {
    seen = next;
    pages.changed();
  }

  @Test
  void aThousandHearOfAChange_whichIsRenderedOncePerLanguage() throws IOException {
    for (int i = 0; i < CROWD; i++) {
      readers.join(i % 2 == 0 ? GERMAN : ENGLISH);
    }
    assertThat(readers.whoHear("data: before")).isEqualTo(CROWD);
    assertThat(hub.connections()).isEqualTo(CROWD);
    assertThat(renderings).hasValue(2);

    changesTo("after");

    assertThat(readers.whoHear("data: after")).isEqualTo(CROWD);
    assertThat(renderings).hasValue(4);
    pages.beat(1);
    assertThat(readers.whoHear("event: beat")).isEqualTo(CROWD);
    assertThat(renderings).hasValue(4);
  }

  @Test
  void whoStopsReadingIsDropped_andHearsTheNewestAfterComingBack() throws IOException {
    readers.join(GERMAN);
    SocketChannel stalled = readers.stalled(GERMAN);
    readers.whoHear("data: before");
    int round = 0;
    do {
      readers.forget();
      changesTo("round " + ++round + "." + LARGE + "end of " + round + ".");
      assertThat(readers.whoHear("end of " + round + ".")).isEqualTo(1);
      pages.beat(round);
      readers.whoHear("event: beat");
    } while (hub.connections() > 1 && round < ENOUGH);

    assertThat(hub.connections()).as("only who reads is left").isEqualTo(1);
    assertThat(isEnded(stalled)).isTrue();
    readers.join(GERMAN);
    assertThat(readers.whoHear("end of " + round + ".")).isEqualTo(2);
    assertThat(hub.connections()).isEqualTo(2);
  }

  /** What was on its way still comes; then the connection is found to be broken. */
  private static boolean isEnded(SocketChannel socket) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(1 << 16);
    try (socket) {
      while (socket.read(buffer.clear()) >= 0) {
        // nothing is kept
      }
      return true;
    } catch (SocketException reset) {
      return true;
    }
  }
}
