package org.konvent.model.convention;

import java.util.Optional;
import org.konvent.model.vote.Phase;
import org.konvent.model.vote.Question;
import org.konvent.model.vote.Vote;
import org.konvent.model.vote.Votes;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.TreePMap;
import org.pcollections.TreePVector;

/** Votes where only the phase matters. */
final class TestVotes {

  private TestVotes() {}

  /** Vote no. 1 in this phase. */
  static Votes one(Phase phase) {
    Question question = Samples.of(Question.class);
    Vote vote =
        new Vote(
            1,
            question,
            question.bind("lpt-26", 1),
            phase,
            Optional.empty(),
            HashTreePMap.empty(),
            HashTreePMap.empty(),
            HashTreePSet.empty(),
            Optional.empty(),
            false,
            TreePVector.empty(),
            false,
            TreePVector.empty());
    return new Votes(TreePMap.singleton(1, vote));
  }
}
