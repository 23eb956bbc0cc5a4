package org.konvent.master.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.konvent.master.journal.JournalFixture.addSite;
import static org.konvent.master.journal.JournalFixture.await;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.konvent.model.convention.Command;
import org.konvent.model.journal.Decision;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.site.SiteAdded;

@Tag("both-databases")
class JournalWriterTest {

  private DataSource database;
  private JournalFixture master;

  @BeforeEach
  void start() {
    database = TestDatabase.empty();
    master = new JournalFixture(database).started();
  }

  @AfterEach
  void stop() throws InterruptedException {
    master.close();
  }

  @Test
  void nothingIsWrittenBeforeAConventionIsFounded() {
    assertThat(code(master.submit(addSite("trier")))).isEqualTo(ProblemCode.NO_CONVENTION);
  }

  @Test
  void aFoundedConventionIsCurrentAndTheEarlierOneStaysReadable() {
    master.found("lpt25");
    master.found("lpt26");

    assertThat(master.journals.current().convention()).isEqualTo("lpt26");
    assertThat(master.journals.find("lpt25")).get().extracting(Snapshot::size).isEqualTo(1L);
    assertThat(code(master.found("lpt25"))).isEqualTo(ProblemCode.CONVENTION_EXISTS);
  }

  @Test
  void whatIsAnsweredIsStoredAndSigned() {
    master.founded();

    Answer answer = master.submit(addSite("trier"));

    assertThat(answer).isInstanceOf(Answer.Recorded.class);
    Snapshot now = master.journals.current();
    assertThat(now.size()).isEqualTo(2);
    assertThat(
            now.receipt(1)
                .orElseThrow()
                .verify(now.line(1).orElseThrow().bytes(), master.key.verifierKey("lpt26"))
                .size())
        .isEqualTo(2);
    assertThat(master.store.head("lpt26").orElseThrow().root()).isEqualTo(now.tree().root());
  }

  @Test
  void allThatWaitsBecomesOneBatch() {
    master.founded();
    CountDownLatch held = new CountDownLatch(1);
    List<Long> swaps = new ArrayList<>();
    master.journals.listen((before, after) -> swaps.add(after.size()));
    CompletionStage<Answer> first = master.writer.submit(master.request(held(held)));
    List<CompletionStage<Answer>> rest = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      rest.add(master.writer.submit(master.request(addSite("s" + i))));
    }
    held.countDown();

    await(first);
    rest.forEach(answer -> assertThat(await(answer)).isInstanceOf(Answer.Recorded.class));
    assertThat(swaps).hasSizeLessThanOrEqualTo(2).last().isEqualTo(52L);
  }

  @Test
  void anExceptionRefusesThatCommandAlone() {
    master.founded();
    CountDownLatch held = new CountDownLatch(1);
    master.writer.submit(master.request(held(held)));
    CompletionStage<Answer> broken =
        master.writer.submit(
            master.request(
                (state, context) -> {
                  throw new IllegalStateException("for the test");
                }));
    CompletionStage<Answer> sound = master.writer.submit(master.request(addSite("trier")));
    held.countDown();

    assertThat(code(await(broken))).isEqualTo(ProblemCode.COMMAND_FAILED);
    assertThat(await(sound)).isInstanceOf(Answer.Recorded.class);
  }

  @Test
  void theSameIdGetsTheSameAnswer_alsoAfterARestart() throws InterruptedException {
    master.founded();
    Answer.Recorded first = (Answer.Recorded) master.submit("id-1", addSite("trier"));

    Answer.Known second = (Answer.Known) master.submit("id-1", addSite("trier"));
    master.close();
    master = new JournalFixture(database).started();
    Answer.Known third = (Answer.Known) master.submit("id-1", addSite("trier"));

    assertThat(second.lines().get(0).bytes()).isEqualTo(first.lines().get(0).bytes());
    assertThat(third.lines().get(0).bytes()).isEqualTo(first.lines().get(0).bytes());
    assertThat(master.journals.current().size()).isEqualTo(2);
  }

  @Test
  void aRestartFoldsTheSameState() throws InterruptedException {
    master.founded();
    master.submit(addSite("trier"));
    Snapshot before = master.journals.current();
    master.close();

    master = new JournalFixture(database).started();

    assertThat(master.journals.current().state()).isEqualTo(before.state());
    assertThat(master.journals.current().tree().root()).isEqualTo(before.tree().root());
    assertThat(master.journals.current().checkpointText()).isEqualTo(before.checkpointText());
  }

  private static Command held(CountDownLatch latch) {
    return (state, context) -> {
      try {
        latch.await();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      return Decision.accept(new SiteAdded("held", 1, "held"));
    };
  }

  private static ProblemCode code(Answer answer) {
    return ((Answer.Refused) answer).refusal().code();
  }
}
