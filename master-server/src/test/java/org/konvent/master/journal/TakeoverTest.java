package org.konvent.master.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.konvent.master.journal.JournalFixture.addSite;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.konvent.master.journal.leader.SharedLeadership;
import org.konvent.model.problem.ProblemCode;

/** Two masters on one database; who leads looks at no moment but those that a test names. */
@EnabledIfSystemProperty(named = "quarkus.datasource.db-kind", matches = "postgresql")
@Tag("both-databases")
class TakeoverTest {

  private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(2);
  private final DataSource database = TestDatabase.empty();
  private Master first;
  private Master second;

  /** One of the two, with what it does again and again. */
  private final class Master {
    final JournalFixture journal;
    final SharedLeadership leadership;

    Master(String address) {
      SharedLeadership[] made = new SharedLeadership[1];
      this.journal =
          new JournalFixture(
              database,
              follower -> {
                made[0] =
                    new SharedLeadership(
                        database, address, Duration.ofSeconds(2), follower::catchUp);
                return made[0];
              });
      this.leadership = made[0];
    }

    Master started() {
      journal.started();
      leadership.tick();
      timer.scheduleWithFixedDelay(leadership::refresh, 0, 100, TimeUnit.MILLISECONDS);
      return this;
    }

    /** Looks again and again, while the other one shows no life. */
    void takesOver() {
      await()
          .until(
              () -> {
                leadership.tick();
                return leadership.leads();
              });
    }
  }

  @BeforeEach
  void start() {
    first = new Master("http://first").started();
    assertThat(first.leadership.leads()).isTrue();
    second = new Master("http://second");
    first.leadership.tick();
    second.started();
    first.journal.founded();
  }

  @AfterEach
  void stop() throws InterruptedException {
    timer.shutdownNow();
    first.journal.close();
    second.journal.close();
    first.leadership.close();
    second.leadership.close();
  }

  @Test
  void aFollowerShowsWhatTheLeaderWrites_andNamesTheLeader() {
    first.journal.submit(addSite("trier"));

    await().until(() -> second.journal.sites().contains("trier"));
    assertThat(second.journal.journals.current().checkpointText())
        .isEqualTo(first.journal.journals.current().checkpointText());
    Answer.Refused refused = (Answer.Refused) second.journal.submit(addSite("mainz"));
    assertThat(refused.refusal().code()).isEqualTo(ProblemCode.NOT_THE_LEADER);
    assertThat(refused.refusal().details()).containsEntry("leader", "http://first");
  }

  @Test
  void aFollowerTakesOverFromALeaderThatDied() {
    first.journal.submit(addSite("trier"));
    first.leadership.close();

    second.takesOver();
    assertThat(second.journal.submit(addSite("mainz"))).isInstanceOf(Answer.Recorded.class);
    assertThat(second.journal.sites()).containsExactly("mainz", "trier");
  }

  @Test
  void aLeaderThatWasOnlyPausedIsFencedAndFollows() {
    first.journal.submit(addSite("trier"));
    second.takesOver();
    second.journal.submit(addSite("mainz"));

    // It wakes and still believes that it leads.
    Answer late = first.journal.submit(addSite("worms"));
    assertThat(((Answer.Refused) late).refusal().code()).isEqualTo(ProblemCode.NOT_THE_LEADER);
    second.leadership.tick();
    first.leadership.tick();

    await().until(() -> first.journal.sites().contains("mainz"));
    assertThat(first.leadership.leads()).isFalse();
    assertThat(second.journal.submit(addSite("speyer"))).isInstanceOf(Answer.Recorded.class);
    assertThat(second.journal.sites()).containsExactly("mainz", "speyer", "trier");
  }

  @Test
  void aBatchThatAPausedLeaderHasJustBegun_doesNotHoldUpTheNextLeader() throws SQLException {
    try (Connection batch = database.getConnection();
        Statement statement = batch.createStatement()) {
      batch.setAutoCommit(false);
      statement.executeUpdate("UPDATE journal_head SET size = size");
      await()
          .until(
              () -> {
                stillYoung(statement);
                second.leadership.tick();
                return second.leadership.leads();
              });

      assertThat(second.journal.submit(addSite("mainz"))).isInstanceOf(Answer.Recorded.class);
    }
  }

  /** However long the takeover takes, the batch was begun only just before. */
  private static void stillYoung(Statement statement) {
    try {
      statement.execute("SELECT 1");
    } catch (SQLException e) {
      // It was ended, as it is meant to be.
    }
  }
}
