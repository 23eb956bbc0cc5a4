package org.konvent.model.journal;

import java.util.List;
import java.util.stream.Stream;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.problem.Refusal;

/** What comes of a command: entries for the journal, or a refusal and no trace. */
public sealed interface Decision {

  /** Carried out; {@code drafts} in the order in which they are folded, never empty. */
  record Accepted(List<Draft> drafts) implements Decision {
    public Accepted {
      drafts = List.copyOf(drafts);
      if (drafts.isEmpty()) {
        throw new IllegalArgumentException("an accepted command journals at least one fact");
      }
    }
  }

  /** Not carried out, and not journalled. */
  record Refused(Refusal refusal) implements Decision {}

  /**
   * Carried out before, by another command of the same content: nothing is journalled, the caller
   * gets the answer of that entry.
   */
  record AlreadyDone(long seq) implements Decision {}

  static Decision accept(Fact... facts) {
    return new Accepted(Stream.of(facts).map(Draft::of).toList());
  }

  static Decision accept(Fact fact, Secret secret) {
    return new Accepted(List.of(Draft.of(fact, secret)));
  }

  static Decision accept(List<Draft> drafts) {
    return new Accepted(drafts);
  }

  static Decision refuse(ProblemCode code) {
    return new Refused(Refusal.of(code));
  }

  static Decision refuse(ProblemCode code, String name, Object value) {
    return new Refused(Refusal.of(code, name, value));
  }

  static Decision refuse(Refusal refusal) {
    return new Refused(refusal);
  }
}
