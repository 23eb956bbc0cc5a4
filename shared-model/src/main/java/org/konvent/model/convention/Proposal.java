package org.konvent.model.convention;

import java.util.Map;
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

  Proposal to(Phase next) {
    return new Proposal(id, act, content, basis, by, at, next);
  }
}
