package org.konvent.model.convention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Somebody who has the journal's bytes at once and every sealed part only with the next batch. */
final class LateFollower {

  private final List<Scribe.Line> hidden = new ArrayList<>();
  private ConventionState state = ConventionState.empty();

  void follow(List<Scribe.Line> batch) {
    state = caughtUp();
    hidden.clear();
    for (Scribe.Line line : batch) {
      state = state.fold(read(line).entry(), Optional.empty());
      hidden.add(line);
    }
  }

  /** The state with everything that is still hidden revealed. */
  ConventionState caughtUp() {
    ConventionState revealed = state;
    for (Scribe.Line line : hidden) {
      Optional<org.konvent.model.journal.Secret> secret = read(line).secret();
      if (secret.isPresent()) {
        revealed = revealed.reveal(line.entry().seq(), secret.get());
      }
    }
    return revealed;
  }

  private static Scribe.Line read(Scribe.Line line) {
    return Scribe.read(Kinds.codec(), line.bytes(), line.part(), line.note());
  }
}
