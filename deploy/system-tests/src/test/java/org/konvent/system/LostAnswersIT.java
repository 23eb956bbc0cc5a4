package org.konvent.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.konvent.model.log.Hash;
import org.konvent.model.wire.StatementStatus;
import org.konvent.system.client.JournalCopy;
import org.konvent.system.client.Reply;
import org.konvent.system.client.SimulatedSite;
import org.konvent.system.client.VoteDesk;
import org.konvent.system.process.Flavour;
import org.konvent.system.proxy.Faults;

/** A statement is in the journal once, whatever happens to its answer and however often it is sent. */
class LostAnswersIT {

  private static final String STATEMENT = "POST /api/v1/statements";

  @ParameterizedTest
  @EnumSource(Flavour.class)
  void case02_anAnswerLostAfterTheCommit_isGivenAgainForTheSameStatement(Flavour flavour) {
    Setting setting = Setting.shared(flavour);
    SimulatedSite site = setting.site(1);
    int vote = setting.votes().counting("lost answer", 600);
    String note = site.chain().add(VoteDesk.tally(vote, setting.votes().bound(vote), 3));
    long before = setting.house().size();

    setting.proxy().behave(Faults.losingAnswers(STATEMENT, 1));
    assertThatThrownBy(() -> site.send(note)).isInstanceOf(UncheckedIOException.class);
    setting.proxy().heal();
    SimulatedSite.Receipted again = site.receipted(note, site.send(note).orFail());
    SimulatedSite.Receipted andAgain = site.receipted(note, site.send(note).orFail());

    assertThat(again.entry()).isEqualTo(andAgain.entry());
    assertThat(again.reply().status()).isEqualTo(StatementStatus.RECEIVED);
    assertThat(setting.house().size()).isEqualTo(before + 1);
    assertThat(setting.journal().count(note)).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource(Flavour.class)
  void case03_ofTwoDesksOneWins_andTheOtherIsShownWhereItStands(Flavour flavour) {
    Setting setting = Setting.shared(flavour);
    SimulatedSite site = setting.site(1);
    int vote = setting.votes().counting("two desks", 600);
    Hash bound = setting.votes().bound(vote);
    String one = site.chain().draft(VoteDesk.tally(vote, bound, 3));
    String other = site.chain().draft(VoteDesk.tally(vote, bound, 1));

    List<Reply> replies = together(() -> site.send(one), () -> site.send(other));

    assertThat(replies).filteredOn(Reply::done).hasSize(1);
    assertThat(replies)
        .filteredOn(reply -> !reply.done())
        .extracting(Reply::problem)
        .containsExactly("chain-position");
    site.chain().taken(replies.get(0).done() ? one : other);
    String late = site.chain().add(VoteDesk.tally(vote, bound, 2));
    SimulatedSite.Receipted second = site.receipted(late, site.send(late).orFail());
    assertThat(second.reply().problem()).contains("supersedes-wrong-row");
    JournalCopy journal = setting.journal();
    assertThat(journal.count(one) + journal.count(other)).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource(Flavour.class)
  void case15_aMasterKilledBetweenCommitAndAnswer_knowsTheStatementWhenItIsSentAgain(
      Flavour flavour) {
    Setting setting = Setting.shared(flavour);
    SimulatedSite site = setting.site(1);
    int vote = setting.votes().counting("killed after the commit", 600);
    String note = site.chain().add(VoteDesk.tally(vote, setting.votes().bound(vote), 3));
    long before = setting.house().size();
    CountDownLatch committed = new CountDownLatch(1);
    CountDownLatch never = new CountDownLatch(1);

    setting.proxy().behave(Faults.holdingAnswers(STATEMENT, committed, never));
    CompletableFuture<Reply> lost = CompletableFuture.supplyAsync(() -> site.send(note));
    Awaiting.latch(committed);
    setting.proxy().breakConnections();
    setting.master().killAndRestart();
    setting.proxy().heal();
    never.countDown();
    assertThat(lost).failsWithin(java.time.Duration.ofSeconds(15));

    site.receipted(note, site.send(note).orFail());
    assertThat(setting.house().size()).isEqualTo(before + 1);
    assertThat(setting.journal().count(note)).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource(Flavour.class)
  void case15_aMasterKilledBeforeTheRequest_knowsNothingOfIt_andACommandKeepsItsAnswer(
      Flavour flavour) {
    Setting setting = Setting.shared(flavour);
    SimulatedSite site = setting.site(1);
    String id = UUID.randomUUID().toString();
    Reply prepared = setting.house().chair().post("/votes", VoteDesk.question("kept"), id).orFail();
    String note = site.chain().add(VoteDesk.presence());
    JournalCopy before = setting.journal();

    setting.proxy().behave(Faults.halfOpen());
    CompletableFuture<Reply> swallowed = CompletableFuture.supplyAsync(() -> site.send(note));
    setting.master().killAndRestart();

    assertThat(setting.journal().checkpoint()).isEqualTo(before.checkpoint());
    assertThat(setting.house().chair().post("/votes", VoteDesk.question("kept"), id).text())
        .isEqualTo(prepared.text());
    assertThat(swallowed).failsWithin(java.time.Duration.ofSeconds(15));
    setting.proxy().heal();
    assertThat(site.receipted(note, site.send(note).orFail()).reply().problem())
        .isEqualTo(Optional.empty());
  }

  private static List<Reply> together(
      java.util.function.Supplier<Reply> one, java.util.function.Supplier<Reply> other) {
    CompletableFuture<Reply> first = CompletableFuture.supplyAsync(one);
    CompletableFuture<Reply> second = CompletableFuture.supplyAsync(other);
    return List.of(first.join(), second.join());
  }
}
