package org.konvent.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.konvent.model.log.Hash;
import org.konvent.model.wire.StatementStatus;
import org.konvent.system.client.SimulatedSite;
import org.konvent.system.client.VoteDesk;
import org.konvent.system.process.Flavour;

/** A deadline is judged by the arrival of a statement, whoever was offline, busy or dead meanwhile. */
class DeadlinesIT {

  private static final long GRACE = 3_000;

  @Test
  void case11_aTallyAfterDeadlineAndGraceIsLate_howeverLittle_andCountsOnceExtended() {
    try (Setting setting = Setting.online(Flavour.H2, 12)) {
      VoteDesk votes = setting.votes();
      int vote = votes.counting("to the millisecond", 2);
      Hash bound = votes.bound(vote);
      long limit = votes.deadline(vote) + GRACE;
      ConventionTime time = ConventionTime.of(setting.house().chair());

      List<CompletableFuture<SimulatedSite.Receipted>> sent = new ArrayList<>();
      for (int i = 0; i < setting.sites().size(); i++) {
        long moment = limit - 12 + 2L * i;
        SimulatedSite site = setting.sites().get(i);
        String note = site.chain().add(VoteDesk.tally(vote, bound, i % 5));
        sent.add(at(time, moment, site, note));
      }
      List<SimulatedSite.Receipted> all = sent.stream().map(CompletableFuture::join).toList();

      assertThat(all)
          .allSatisfy(
              one ->
                  assertThat(one.reply().status())
                      .isEqualTo(
                          one.entry().arrivedAt().orElseThrow() <= limit
                              ? StatementStatus.RECEIVED
                              : StatementStatus.LATE));
      List<SimulatedSite.Receipted> late =
          all.stream().filter(it -> it.reply().status() == StatementStatus.LATE).toList();
      assertThat(late).isNotEmpty();
      System.out.printf(
          "case 11: %d in time, %d late; least late by %d ms%n",
          all.size() - late.size(),
          late.size(),
          late.stream()
              .mapToLong(it -> it.entry().arrivedAt().orElseThrow() - limit)
              .min()
              .getAsLong());

      assertThat(votes.phase(vote)).isEqualTo("OVERDUE");
      votes.order(vote, "extension", Map.of("minutes", 1, "mover", "Eva", "ground", "slow line"));
      assertThat(votes.view(vote).path("rows"))
          .allSatisfy(row -> assertThat(row.path("state").asText()).isIn("RECEIVED", "READMITTED"));
    }
  }

  @Test
  void case12_twoHundredSitesInTheLastSecond_areAllStampedOnArrival() {
    try (Setting setting = Setting.online(Flavour.H2, 200)) {
      VoteDesk votes = setting.votes();
      int vote = votes.counting("all at once", 4);
      Hash bound = votes.bound(vote);
      long limit = votes.deadline(vote) + GRACE;
      ConventionTime time = ConventionTime.of(setting.house().chair());
      List<String> notes = new ArrayList<>();
      for (SimulatedSite site : setting.sites()) {
        site.moveTo(setting.master().address());
        notes.add(site.chain().add(VoteDesk.tally(vote, bound, notes.size() % 5)));
      }

      List<CompletableFuture<SimulatedSite.Receipted>> sent = new ArrayList<>();
      for (int i = 0; i < notes.size(); i++) {
        sent.add(at(time, limit - 1_000 + 2L * i, setting.sites().get(i), notes.get(i)));
      }
      List<SimulatedSite.Receipted> all = sent.stream().map(CompletableFuture::join).toList();

      long waited =
          all.stream()
              .mapToLong(it -> it.entry().at() - it.entry().arrivedAt().orElseThrow())
              .max()
              .getAsLong();
      long last =
          all.stream().mapToLong(it -> it.entry().arrivedAt().orElseThrow()).max().getAsLong();
      System.out.printf(
          "case 12: 200 tallies, the last one %d ms before the end, longest wait for the writer %d ms%n",
          limit - last, waited);
      assertThat(all).extracting(it -> it.reply().status()).containsOnly(StatementStatus.RECEIVED);
      Awaiting.until(
          Duration.ofSeconds(10), () -> assertThat(votes.phase(vote)).isEqualTo("CLOSED"));
    }
  }

  @ParameterizedTest
  @EnumSource(Flavour.class)
  void case13_aSiteThatNeverHeardOfAnExtension_countsWhenItsStatementArrivesInside(
      Flavour flavour) {
    Setting setting = Setting.shared(flavour);
    VoteDesk votes = setting.votes();
    int vote = votes.counting("offline", 1);
    SimulatedSite offline = setting.site(2);
    String note = offline.chain().add(VoteDesk.tally(vote, votes.bound(vote), 4));
    setting.site(1).state(VoteDesk.tally(vote, votes.bound(vote), 3));

    Awaiting.until(
        Duration.ofSeconds(15), () -> assertThat(votes.phase(vote)).isEqualTo("OVERDUE"));
    votes.order(vote, "extension", Map.of("minutes", 1, "mover", "Eva", "ground", "no link"));

    assertThat(offline.receipted(note, offline.send(note).orFail()).reply().status())
        .isEqualTo(StatementStatus.RECEIVED);
    votes.order(vote, "close", Map.of());
    assertThat(Totals.of(votes.result(vote))).isEqualTo(Map.of("yes", 7, "no", 1, "abstain", 0));
  }

  private static CompletableFuture<SimulatedSite.Receipted> at(
      ConventionTime time, long moment, SimulatedSite site, String note) {
    CompletableFuture<SimulatedSite.Receipted> done = new CompletableFuture<>();
    Thread thread =
        new Thread(
            () -> {
              try {
                time.reach(moment);
                done.complete(site.receipted(note, site.send(note).orFail()));
              } catch (RuntimeException e) {
                done.completeExceptionally(e);
              }
            });
    thread.setDaemon(true);
    thread.start();
    return done;
  }
}
