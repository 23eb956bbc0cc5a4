package org.konvent.satellite.station;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.konvent.model.wire.TimeReply;

/** Asks the master for the time and notes the four timestamps. */
final class ClockCheck {

  private final MasterCalls calls;
  private final ClockOffset clock;
  private final SiteTime time;

  ClockCheck(MasterCalls calls, ClockOffset clock, SiteTime time) {
    this.calls = calls;
    this.clock = clock;
    this.time = time;
  }

  /** One round trip; a failed one is none. */
  CompletableFuture<Void> compare() {
    long asked = time.monotonicMillis();
    return calls
        .get("/time", Map.of(), MasterCalls.PATIENCE)
        .handle(
            (answer, failure) -> {
              if (failure == null && answer.succeeded()) {
                note(asked, answer);
              }
              return null;
            });
  }

  private void note(long asked, Answer answer) {
    long back = time.monotonicMillis();
    TimeReply reply = answer.read(TimeReply.class);
    clock.compared(asked, reply.receivedAt(), reply.sentAt(), back);
  }
}
