package org.konvent.model.convention;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.konvent.model.vote.Consequences;
import org.konvent.model.vote.Outcome;
import org.konvent.model.vote.Phase;
import org.konvent.model.vote.Question;
import org.konvent.model.vote.ResultAnnounced;
import org.konvent.model.vote.Vote;
import org.konvent.model.vote.Votes;
import org.pcollections.HashTreePMap;
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
            HashTreePMap.empty(),
            outcome(phase),
            Consequences.NONE,
            TreePVector.empty());
    return new Votes(TreePMap.singleton(1, vote));
  }

  private static Outcome outcome(Phase phase) {
    if (phase != Phase.ANNOUNCED && phase != Phase.FINAL) {
      return Outcome.NONE;
    }
    ResultAnnounced said =
        new ResultAnnounced(
            1, "ACCEPTED", "yes > no", "2 > 1", Map.of(), List.of(), List.of(), List.of(), false);
    return new Outcome(
        TreePVector.empty(),
        Optional.of(9L),
        Optional.of(said),
        Optional.empty(),
        false,
        TreePVector.empty(),
        TreePVector.empty(),
        HashTreePMap.empty());
  }
}
