package org.konvent.model.record;

import java.util.Objects;
import java.util.Optional;

/**
 * A signed statement in a bundle.
 *
 * @param installation key name of who signed it
 * @param seq position in that installation's chain
 * @param note byte for byte
 * @param receipt the master's proof that it is in the journal, where it came
 */
public record StatementLine(String installation, long seq, String note, Optional<String> receipt) {

  public StatementLine {
    Objects.requireNonNull(installation, "installation");
    Objects.requireNonNull(note, "note");
    Objects.requireNonNull(receipt, "receipt");
  }
}
