package org.konvent.model.command.publication;

import java.util.Optional;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Actor;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.problem.Refusal;
import org.konvent.model.publication.SealedVersion;
import org.konvent.model.publication.Standing;

/** Checks that the acts with minutes have in common. */
final class RecordRules {

  private RecordRules() {}

  static Optional<Refusal> ended(ConventionState state) {
    return state.life().isEnded()
        ? Optional.empty()
        : Optional.of(Refusal.of(ProblemCode.CONVENTION_NOT_ENDED));
  }

  /** A site speaks of its own minutes only, never of the whole. */
  static Optional<Refusal> about(ConventionState state, Optional<String> site, Actor actor) {
    if (actor.site().isPresent() && !actor.site().equals(site)) {
      return Optional.of(Refusal.of(ProblemCode.NOT_ALLOWED));
    }
    return site.filter(it -> state.sites().site(it).isEmpty())
        .map(it -> Refusal.of(ProblemCode.UNKNOWN_SITE, "site", it));
  }

  /** The version named must be sealed, and nothing that stands in it may have changed since. */
  static Optional<Refusal> current(Standing standing, int version) {
    if (standing.versions().last().isEmpty()) {
      return Optional.of(Refusal.of(ProblemCode.RECORD_NOT_SEALED));
    }
    if (standing.isOutdated()) {
      return Optional.of(
          Refusal.of(ProblemCode.RECORD_CHANGED).with("version", standing.version()));
    }
    return expected(standing.current().map(SealedVersion::number).orElseThrow(), version);
  }

  static Optional<Refusal> expected(int expected, int version) {
    return expected == version
        ? Optional.empty()
        : Optional.of(
            Refusal.of(ProblemCode.RECORD_VERSION_WRONG)
                .with("expected", expected)
                .with("received", version));
  }
}
