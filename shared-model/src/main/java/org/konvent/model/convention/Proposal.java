package org.konvent.model.convention;

import java.util.Map;
import org.konvent.model.journal.ModelJson;
import org.konvent.model.log.Hash;

/** An act that waits, or waited, for its second person. */
public record Proposal(
    String id,
    String act,
    Map<String, Object> content,
    Hash basis,
    String by,
    long at,
    Phase phase) {

  /** Where it stands; whether it lapsed follows from its age. */
  public enum Phase {
    PROPOSED,
    APPROVED,
    WITHDRAWN
  }

  /** What the second person approves: the act with its fields, and what it rests upon. */
  public Hash hash() {
    return Hash.sha256(
        ModelJson.canonical(
            Map.of("id", id, "act", act, "content", content, "basis", basis.toString(), "by", by)));
  }

  /** Whether it waited too long at this moment, convention time. */
  public boolean hasLapsed(long now, Profile profile) {
    return phase == Phase.PROPOSED && now - at > profile.proposalMillis();
  }

  Proposal to(Phase next) {
    return new Proposal(id, act, content, basis, by, at, next);
  }
}
