package org.konvent.satellite.station;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.konvent.model.wire.TimeReply;

/** Asks the master for the time and notes the four timestamps; as the site, that is a sign of life. */
final class ClockCheck {

  private final MasterCalls calls;
  private final Session session;
  private final ClockOffset clock;
  private final SiteTime time;

  ClockCheck(MasterCalls calls, Session session, ClockOffset clock, SiteTime time) {
    this.calls = calls;
    this.session = session;
    this.clock = clock;
    this.time = time;
  }

  /** One round trip; a failed one is none. */
  CompletableFuture<Void> compare() {
    return ask("/time", Map.of()).handle((answer, failure) -> null);
  }

  /** The same by the site's name: the master knows by it that somebody is there to read its feed. */
  CompletableFuture<Void> compareAsSite() {
    return session
        .with(headers -> ask("/site/time", headers), Map.of())
        .handle((answer, failure) -> null);
  }

  private CompletableFuture<Answer> ask(String path, Map<String, String> headers) {
    long asked = time.monotonicMillis();
    return calls
        .get(path, headers, MasterCalls.PATIENCE)
        .thenApply(
            answer -> {
              if (answer.succeeded()) {
                note(asked, answer);
              }
              return answer;
            });
  }

  private void note(long asked, Answer answer) {
    long back = time.monotonicMillis();
    TimeReply reply = answer.read(TimeReply.class);
    clock.compared(asked, reply.receivedAt(), reply.sentAt(), back);
  }
}
