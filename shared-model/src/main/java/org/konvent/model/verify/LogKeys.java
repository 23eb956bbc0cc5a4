package org.konvent.model.verify;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.konvent.model.log.Checkpoint;
import org.konvent.model.log.MalformedLogData;
import org.konvent.model.log.NotVerified;
import org.konvent.model.log.SignedNote;
import org.konvent.model.log.VerifierKey;

/** Opens checkpoints; the same one, which comes with many bundles and receipts, once only. */
final class LogKeys {

  private final VerifierKey logKey;
  private final Map<String, Optional<Checkpoint>> known = new HashMap<>();

  LogKeys(VerifierKey logKey) {
    this.logKey = logKey;
  }

  /** The checkpoint, where the log key has signed it. */
  Optional<Checkpoint> open(SignedNote note) {
    String signed =
        note.signatures().stream()
            .filter(logKey::isNamedBy)
            .map(Object::toString)
            .reduce(note.text(), (text, line) -> text + line);
    return known.computeIfAbsent(signed, text -> opened(note));
  }

  private Optional<Checkpoint> opened(SignedNote note) {
    try {
      return Optional.of(Checkpoint.open(note, logKey));
    } catch (NotVerified | MalformedLogData e) {
      return Optional.empty();
    }
  }
}
