package org.konvent.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.konvent.model.convention.Profile;
import org.konvent.model.log.Hash;
import org.konvent.model.wire.StatementStatus;
import org.konvent.system.client.SimulatedSite;
import org.konvent.system.client.VoteDesk;
import org.konvent.system.process.Flavour;
import org.konvent.system.process.MasterProcess;
import org.konvent.system.proxy.Faults;

/**
 * A deadline is judged by the arrival of a statement, whoever was offline or busy meanwhile. What is
 * sent was signed before, and what is asserted is what the master itself noted as arrival: a slow
 * machine moves statements across the deadline, and the judgement with them.
 */
class DeadlinesIT {

  private static final String STATEMENT = "POST /api/v1/statements";

  /** A writer that may be busy for ten minutes before its own time counts. */
  private static final Profile PATIENT =
      new Profile(
          Profile.DEFAULT.graceMillis(),
          600_000,
          Profile.DEFAULT.proposalMillis(),
          Profile.DEFAULT.objectionSeconds(),
          Profile.DEFAULT.smallSite());

  @Test
  void case11_aTallyAfterDeadlineAndGraceIsLate_howeverLittle_andCountsOnceExtended() {
    try (Setting setting = Setting.online(Flavour.H2, 24)) {
      VoteDesk votes = setting.votes();
      int vote = votes.casting("to the millisecond");
      List<String> notes = signed(setting, vote);
      ConventionTime time = ConventionTime.of(setting.house().chair());
      votes.endCasting(vote, 5);
      long limit = Lateness.limit(votes, vote);

      List<CompletableFuture<SimulatedSite.Receipted>> sent = new ArrayList<>();
      sent.add(InBackground.run(() -> delivered(setting.sites().get(0), notes.get(0))));
      for (int i = 1; i < notes.size() - 1; i++) {
        SimulatedSite site = setting.sites().get(i);
        String note = notes.get(i);
        long moment = limit - 12 + i;
        sent.add(
            InBackground.run(
                () -> {
                  time.reach(moment);
                  return delivered(site, note);
                }));
      }
      List<SimulatedSite.Receipted> all = joined(sent);
      ConventionTime.passed(setting.house().chair(), limit);
      SimulatedSite last = setting.sites().get(notes.size() - 1);
      all.add(delivered(last, notes.get(notes.size() - 1)));

      assertThat(all).allSatisfy(one -> judgedByArrival(one, limit));
      List<SimulatedSite.Receipted> late =
          all.stream().filter(it -> it.reply().status() == StatementStatus.LATE).toList();
      assertThat(late).isNotEmpty();
      System.out.printf(
          "case 11: %d in time, %d late, the least by %d ms%n",
          all.size() - late.size(),
          late.size(),
          late.stream().mapToLong(it -> Lateness.judged(it.entry()) - limit).min().getAsLong());
      becomesOverdue(votes, vote);
      extend(votes, vote);
      assertThat(votes.view(vote).path("rows"))
          .allSatisfy(row -> assertThat(row.path("state").asText()).isIn("RECEIVED", "READMITTED"));
    }
  }

  @Test
  void case12_twoHundredSitesInTheLastSecond_areJudgedByTheirArrival_notByTheirTurn() {
    try (Setting setting = Setting.online(Flavour.H2, 200)) {
      VoteDesk votes = setting.votes();
      int vote = votes.casting("all at once");
      List<String> notes = signed(setting, vote);
      ConventionTime time = ConventionTime.of(setting.house().chair());
      votes.endCasting(vote, 12);
      long limit = Lateness.limit(votes, vote);

      List<SimulatedSite.Receipted> all = releasedAt(limit - 1_000, setting, notes, time);

      assertThat(all).allSatisfy(one -> judgedByArrival(one, limit));
      System.out.printf(
          "case 12: 200 tallies, %d in time, longest wait for the writer %d ms%n",
          all.stream().filter(it -> Lateness.judged(it.entry()) <= limit).count(),
          all.stream().mapToLong(it -> Lateness.waited(it.entry())).max().getAsLong());
    }
  }

  @Test
  void case12_aWriterThatIsBusyOverTheDeadline_makesNothingLateThatWaitedForIt() {
    MasterProcess master = Databases.fresh(Flavour.POSTGRESQL).fast().start();
    try (Setting setting = Setting.online(master, 64, PATIENT)) {
      VoteDesk votes = setting.votes();
      int vote = votes.casting("busy over the end");
      List<String> notes = signed(setting, vote);
      ConventionTime time = ConventionTime.of(setting.house().chair());
      votes.endCasting(vote, 20);
      long limit = Lateness.limit(votes, vote);

      CompletableFuture<List<SimulatedSite.Receipted>> sent;
      try (HeldWriter held = HeldWriter.of(setting.master())) {
        sent = InBackground.run(() -> releasedAt(limit - 15_000, setting, notes, time));
        ConventionTime.passed(setting.house().chair(), limit);
      }
      List<SimulatedSite.Receipted> all = sent.join();

      assertThat(all).allSatisfy(one -> judgedByArrival(one, limit, PATIENT));
      List<SimulatedSite.Receipted> over =
          all.stream()
              .filter(it -> Lateness.judged(it.entry(), PATIENT) <= limit)
              .filter(it -> it.entry().at() > limit)
              .toList();
      System.out.printf(
          "case 12: %d of %d arrived in time and were written after the end%n",
          over.size(), all.size());
      assertThat(over).isNotEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(Flavour.class)
  void case13_aSiteThatNeverHeardOfAnExtension_countsWhenItsStatementArrivesInside(
      Flavour flavour) {
    Setting setting = Setting.shared(flavour);
    VoteDesk votes = setting.votes();
    int vote = votes.casting("offline");
    List<String> notes = signed(setting, vote);
    votes.endCasting(vote, 1);
    long before = votes.deadline(vote);
    delivered(setting.site(1), notes.get(0));

    becomesOverdue(votes, vote);
    extend(votes, vote);

    SimulatedSite.Receipted offline = delivered(setting.site(2), notes.get(1));
    assertThat(offline.reply().status()).isEqualTo(StatementStatus.RECEIVED);
    assertThat(Lateness.judged(offline.entry()))
        .isGreaterThan(before + Profile.DEFAULT.graceMillis());
    votes.order(vote, "close", Map.of());
    assertThat(Totals.of(votes.result(vote))).isEqualTo(Map.of("yes", 1, "no", 7, "abstain", 0));
  }

  /** A site's figures each, ready to be sent; the first site says nought for, the next one, and so on. */
  private static List<String> signed(Setting setting, int vote) {
    Hash bound = setting.votes().bound(vote);
    List<String> notes = new ArrayList<>();
    for (SimulatedSite site : setting.sites()) {
      int yes = notes.size() % (VoteDesk.CAST + 1);
      notes.add(site.chain().add(VoteDesk.tally(vote, bound, yes)));
    }
    return notes;
  }

  /** Every site's request waits in the network until a moment, when all reach the master at once. */
  private static List<SimulatedSite.Receipted> releasedAt(
      long moment, Setting setting, List<String> notes, ConventionTime time) {
    CountDownLatch go = new CountDownLatch(1);
    setting.proxy().behave(Faults.holdingRequests(STATEMENT, go));
    time.reach(moment - 3_000);
    List<CompletableFuture<SimulatedSite.Receipted>> sent = new ArrayList<>();
    for (int i = 0; i < notes.size(); i++) {
      SimulatedSite site = setting.sites().get(i);
      String note = notes.get(i);
      sent.add(InBackground.run(() -> delivered(site, note)));
    }
    time.reach(moment);
    go.countDown();
    return joined(sent);
  }

  /** In time if and only if it arrived in time, however long it waited for the writer. */
  private static void judgedByArrival(SimulatedSite.Receipted one, long limit) {
    judgedByArrival(one, limit, Profile.DEFAULT);
  }

  private static void judgedByArrival(SimulatedSite.Receipted one, long limit, Profile profile) {
    boolean inTime = Lateness.judged(one.entry(), profile) <= limit;
    assertThat(one.reply().status())
        .isEqualTo(inTime ? StatementStatus.RECEIVED : StatementStatus.LATE);
  }

  private static void becomesOverdue(VoteDesk votes, int vote) {
    Awaiting.until(
        Duration.ofSeconds(30), () -> assertThat(votes.phase(vote)).isEqualTo("OVERDUE"));
  }

  private static void extend(VoteDesk votes, int vote) {
    votes.order(vote, "extension", Map.of("minutes", 5, "mover", "Eva", "ground", "slow line"));
  }

  /** Sent again, as an outbox does, until the master has answered. */
  private static SimulatedSite.Receipted delivered(SimulatedSite site, String note) {
    return site.receipted(note, site.sendUntilAnswered(note).orFail());
  }

  private static List<SimulatedSite.Receipted> joined(
      List<CompletableFuture<SimulatedSite.Receipted>> sent) {
    return new ArrayList<>(sent.stream().map(CompletableFuture::join).toList());
  }
}
