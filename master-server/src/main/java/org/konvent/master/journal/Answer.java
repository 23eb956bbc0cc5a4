package org.konvent.master.journal;

import java.util.List;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.convention.Scribe;
import org.konvent.model.problem.Refusal;

/** What became of a command. It is given only after the commit is on disk. */
public sealed interface Answer {

  /**
   * Carried out and on disk.
   *
   * @param lines what this command journalled, never empty
   * @param state the state right after them
   * @param size number of entries right after them
   */
  record Recorded(List<Scribe.Line> lines, ConventionState state, long size) implements Answer {
    public Recorded {
      lines = List.copyOf(lines);
    }
  }

  /**
   * Carried out before: the same id again, or the same content. The answer is the same, nothing was
   * journalled now.
   */
  record Known(List<Scribe.Line> lines) implements Answer {
    public Known {
      lines = List.copyOf(lines);
    }
  }

  /** Not carried out; the journal knows nothing of it. */
  record Refused(Refusal refusal) implements Answer {}
}
