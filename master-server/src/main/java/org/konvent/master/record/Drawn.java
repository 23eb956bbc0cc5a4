package org.konvent.master.record;

import java.util.List;
import java.util.Optional;
import org.konvent.master.journal.Snapshot;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.convention.Scribe;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.publication.SealedVersion;
import org.konvent.web.problem.RefusedException;

/** What minutes are drawn from: the journal as it is, or as it was when a version of them was sealed. */
record Drawn(ConventionState state, List<Scribe.Line> lines) {

  static Drawn now(Snapshot journal) {
    return new Drawn(journal.state(), journal.lines());
  }

  /**
   * Up to the sealing of a version, with that as the last entry; what was erased since is gone.
   *
   * @throws RefusedException where there is no such version
   */
  static Drawn at(Snapshot journal, Optional<String> site, int version) {
    long sealedIn =
        journal.state().publication().versions(site).all().stream()
            .filter(it -> it.number() == version)
            .findFirst()
            .map(SealedVersion::seq)
            .orElseThrow(() -> RefusedException.of(ProblemCode.NOT_FOUND, "version", version));
    List<Scribe.Line> lines = journal.lines(0, sealedIn + 1);
    ConventionState state = ConventionState.empty();
    for (Scribe.Line line : lines) {
      state = state.fold(line.entry(), line.secret());
    }
    return new Drawn(state, lines);
  }
}
