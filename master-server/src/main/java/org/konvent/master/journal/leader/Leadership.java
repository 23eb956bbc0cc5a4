package org.konvent.master.journal.leader;

import java.util.Optional;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.problem.Refusal;

/** Which of the masters on one database writes. */
public interface Leadership {

  /** Whether this master does, as far as it knows; the compare-and-swap of the head has the last word. */
  boolean leads();

  /** Address of the master that does, for those who asked this one. */
  Optional<String> leader();

  /** What whoever asked the wrong master hears. */
  default Refusal refusal() {
    Refusal refusal = Refusal.of(ProblemCode.NOT_THE_LEADER);
    return leader().map(address -> refusal.with("leader", address)).orElse(refusal);
  }

  /** This master has found out that another one writes. */
  void stepDown();
}
