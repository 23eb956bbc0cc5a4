package org.konvent.satellite.station;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.konvent.model.convention.PutOnline;
import org.konvent.model.journal.Fact;
import org.konvent.model.tally.BallotPaper;
import org.konvent.model.vote.CastingEnded;
import org.konvent.model.vote.Question;
import org.konvent.model.vote.VoteOpened;
import org.konvent.model.vote.VotePrepared;

/** What happens at the main convention, for tests that look at it from a site. */
public final class FakeConvention {

  private static final long LONG = 600_000;

  private final FakeMaster master;

  public FakeConvention(FakeMaster master) {
    this.master = master;
  }

  public void goOnline() {
    happen(new PutOnline());
  }

  /** A vote in which Trier takes part, with hands up, or with ballots being counted. */
  public void open(int number, BallotPaper paper) {
    Question question = FakeVotes.question(paper);
    long ends = master.journal.now() + LONG;
    happen(new VotePrepared(number, question, question.bind(FakeJournal.CONVENTION, number)));
    happen(
        new VoteOpened(
            number,
            question.bind(FakeJournal.CONVENTION, number),
            List.of("trier"),
            List.of(),
            ends,
            question.byHand() ? Optional.of(ends) : Optional.empty()));
    if (!question.byHand()) {
      happen(new CastingEnded(number, ends, Map.of()));
    }
  }

  public long size() {
    return master.journal.size();
  }

  private void happen(Fact fact) {
    master.publish(master.journal.add(fact));
  }
}
