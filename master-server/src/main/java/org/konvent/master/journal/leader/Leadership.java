package org.konvent.master.journal.leader;

import java.util.Optional;

/** Which of the masters on one database writes. */
public interface Leadership {

  /** Whether this master does, as far as it knows; the compare-and-swap of the head has the last word. */
  boolean leads();

  /** Address of the master that does, for those who asked this one. */
  Optional<String> leader();

  /** This master has found out that another one writes. */
  void stepDown();
}
