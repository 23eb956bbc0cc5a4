package org.konvent.system.client;

import java.util.Map;

/** Acts that two persons do together. */
public final class Proposals {

  private Proposals() {}

  /** The officer proposes, the deputy approves what is written there. */
  public static void byTwo(House house, String act, Map<String, Object> content) {
    approve(house, propose(house.officer(), act, content)).orFail();
  }

  /** Somebody proposes; the proposal's id. */
  public static String propose(MasterClient first, String act, Map<String, Object> content) {
    Reply proposed = first.post("/proposals", Map.of("act", act, "content", content)).orFail();
    return proposed.fact("id").asText();
  }

  /** The deputy approves what is written there. */
  public static Reply approve(House house, String proposal) {
    Map<String, String> read = Map.of("hash", hash(house, proposal));
    return house.deputy().post("/proposals/" + proposal + "/approval", read);
  }

  /** What the second person approves. */
  public static String hash(House house, String proposal) {
    for (var one : house.deputy().get("/proposals").orFail().json()) {
      if (one.path("proposal").asText().equals(proposal)) {
        return one.path("hash").asText();
      }
    }
    throw new IllegalStateException("no proposal " + proposal);
  }
}
