package org.konvent.model.verify;

import java.util.Optional;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Fact;
import org.konvent.model.journal.StatementBorn;
import org.konvent.model.log.Hash;
import org.konvent.model.vote.Phase;
import org.konvent.model.vote.PhoneTallyTyped;
import org.konvent.model.vote.Question;
import org.konvent.model.vote.ResultDeclared;
import org.konvent.model.vote.Vote;
import org.konvent.model.vote.VoteChanged;
import org.konvent.model.vote.VoteOpened;
import org.konvent.model.vote.VotePrepared;

/** What may not change any more: the question once it is asked, and what numbers rest on. */
final class FrozenRules {

  private FrozenRules() {}

  /** Whether a question is not bound as it must be, or changes after the opening. */
  static boolean broken(ConventionState state, Fact fact) {
    if (fact instanceof VotePrepared it) {
      return !isBound(state, it.question(), it.vote(), it.bound());
    }
    if (fact instanceof VoteChanged it) {
      return !isBound(state, it.question(), it.vote(), it.bound()) || !isPrepared(state, it.vote());
    }
    return fact instanceof VoteOpened it
        && !state.votes().vote(it.vote()).map(Vote::bound).equals(Optional.of(it.bound()));
  }

  private static boolean isBound(ConventionState state, Question question, int vote, Hash bound) {
    return question.bind(state.life().id(), vote).equals(bound);
  }

  private static boolean isPrepared(ConventionState state, int vote) {
    return state.votes().vote(vote).filter(it -> it.phase() == Phase.PREPARED).isPresent();
  }

  /** Whether the sealed part of an entry is never erased: what a site signed, figures, declarations. */
  static boolean keeps(Situation before, long part) {
    Fact fact = before.fact(part);
    return fact instanceof StatementBorn
        || fact instanceof PhoneTallyTyped
        || fact instanceof ResultDeclared;
  }
}
