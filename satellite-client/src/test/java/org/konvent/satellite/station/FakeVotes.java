package org.konvent.satellite.station;

import java.util.Optional;
import org.konvent.model.journal.Fact;
import org.konvent.model.journal.Secret;
import org.konvent.model.tally.BallotPaper;
import org.konvent.model.tally.MajorityRule;
import org.konvent.model.tally.VerdictOutcome;
import org.konvent.model.vote.Basis;
import org.konvent.model.vote.Declaration;
import org.konvent.model.vote.Question;
import org.konvent.model.vote.ResultDeclared;
import org.konvent.model.vote.VoteKind;
import org.konvent.model.vote.VotePrepared;

/** Facts of a vote, for journals in tests. */
final class FakeVotes {

  static Question question(BallotPaper paper) {
    return Question.of(
        VoteKind.VOTE,
        "Soll die Satzung geändert werden?",
        paper,
        Optional.of(MajorityRule.SIMPLE));
  }

  Fact prepared() {
    Question question = question(BallotPaper.yesNo());
    return new VotePrepared(1, question, question.bind(FakeJournal.CONVENTION, 1));
  }

  Fact declared() {
    return new ResultDeclared(1, Basis.COUNTED);
  }

  Secret declaration() {
    return new Declaration(VerdictOutcome.ACCEPTED, VerdictOutcome.ACCEPTED, "gezählt");
  }
}
