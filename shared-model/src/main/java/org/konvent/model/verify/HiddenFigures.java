package org.konvent.model.verify;

import java.util.Optional;
import org.konvent.model.convention.Approved;
import org.konvent.model.convention.Results;
import org.konvent.model.journal.Entry;
import org.konvent.model.journal.Fact;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.site.StatementRefused;
import org.konvent.model.vote.ElectionAnswered;
import org.konvent.model.vote.LotDrawn;
import org.konvent.model.vote.RankingEvaluated;
import org.konvent.model.vote.ResultAnnounced;
import org.konvent.model.vote.ResultDeclared;
import org.konvent.model.vote.Vote;
import org.konvent.model.vote.VoteFact;
import org.konvent.model.vote.VoteFinal;

/** Acts that rest on what is in no bundle, or was erased, and so cannot be judged. */
final class HiddenFigures {

  private HiddenFigures() {}

  static boolean matter(Situation before, Entry entry, Findings findings) {
    if (isAboutNames(entry.fact())) {
      return !before.knowsAllNames();
    }
    Optional<Vote> vote = vote(before, entry.fact());
    boolean hidden = vote.filter(it -> Results.of(before.state(), it).isEmpty()).isPresent();
    if (hidden) {
      findings.add(Finding.of(Check.C_07).inVote(vote.get().number()));
    }
    return hidden;
  }

  /** Refused because a candidate counted: which is said of names. */
  private static boolean isAboutNames(Fact fact) {
    return fact instanceof StatementRefused refused
        && refused.code() == ProblemCode.CANDIDATE_COUNTS;
  }

  private static Optional<Vote> vote(Situation before, Fact fact) {
    boolean rests =
        fact instanceof ResultDeclared
            || fact instanceof ResultAnnounced
            || fact instanceof LotDrawn
            || fact instanceof RankingEvaluated
            || fact instanceof ElectionAnswered
            || fact instanceof VoteFinal;
    if (rests) {
      return before.state().votes().vote(((VoteFact) fact).vote());
    }
    return fact instanceof Approved approved
        ? before
            .state()
            .proposals()
            .proposal(approved.proposal())
            .map(it -> it.content().get("vote"))
            .filter(Number.class::isInstance)
            .flatMap(number -> before.state().votes().vote(((Number) number).intValue()))
            .filter(it -> it.window().isPresent())
        : Optional.empty();
  }
}
