package org.konvent.master.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.konvent.master.journal.JournalFixture.addSite;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.konvent.master.journal.FaultyDatabase.Fault;
import org.konvent.model.problem.ProblemCode;

@Tag("both-databases")
class UnknownOutcomeTest {

  private FaultyDatabase database;
  private JournalFixture master;

  @BeforeEach
  void start() {
    database = new FaultyDatabase(TestDatabase.empty());
    master = new JournalFixture(database.asDataSource()).started().founded();
  }

  @AfterEach
  void stop() throws InterruptedException {
    master.close();
  }

  @Test
  void aCommitThatTookPlaceIsSuccess_whateverItSaid() {
    database.next(Fault.AFTER_COMMIT);

    assertThat(master.submit("id-1", addSite("trier"))).isInstanceOf(Answer.Recorded.class);
    assertThat(master.submit("id-1", addSite("trier"))).isInstanceOf(Answer.Known.class);
    assertThat(master.sites()).containsExactly("trier");
  }

  @Test
  void aCommitThatDidNotTakePlaceLeavesNoTrace() {
    database.next(Fault.BEFORE_COMMIT);

    assertThat(code(master.submit("id-1", addSite("trier")))).isEqualTo(ProblemCode.UNAVAILABLE);
    assertThat(master.sites()).isEmpty();
    assertThat(master.submit("id-1", addSite("trier"))).isInstanceOf(Answer.Recorded.class);
  }

  @Test
  void whileTheDatabaseIsAwayNothingIsSaidToBeDone_andAfterwardsTheTruth() {
    database.next(Fault.AWAY_AFTER_COMMIT);
    assertThat(code(master.submit("id-1", addSite("trier")))).isEqualTo(ProblemCode.UNAVAILABLE);
    assertThat(code(master.submit("id-2", addSite("mainz")))).isEqualTo(ProblemCode.UNAVAILABLE);

    database.next(Fault.NONE);

    assertThat(master.submit("id-1", addSite("trier"))).isInstanceOf(Answer.Known.class);
    assertThat(master.submit("id-2", addSite("mainz"))).isInstanceOf(Answer.Recorded.class);
    assertThat(master.sites()).containsExactly("mainz", "trier");
  }

  private static ProblemCode code(Answer answer) {
    return ((Answer.Refused) answer).refusal().code();
  }
}
