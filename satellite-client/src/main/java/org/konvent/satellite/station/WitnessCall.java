package org.konvent.satellite.station;

import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Hands a cosigned checkpoint to the master. */
class WitnessCall {

  private static final Map<String, String> TEXT = Map.of("Content-Type", "text/plain");

  private final Session session;
  private final MasterCalls calls;

  WitnessCall(Session session, MasterCalls calls) {
    this.session = session;
    this.calls = calls;
  }

  /** Ends once the master has it; fails where it does not. */
  CompletableFuture<Answer> send(String note) {
    return session
        .with(headers -> calls.post("/log/cosignatures", headers, note), TEXT)
        .thenApply(Answer::orFail);
  }
}
