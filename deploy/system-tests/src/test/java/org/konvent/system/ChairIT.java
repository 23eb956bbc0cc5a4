package org.konvent.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.konvent.model.log.Hash;
import org.konvent.model.vote.VoteClosed;
import org.konvent.model.wire.StatementStatus;
import org.konvent.system.client.Reply;
import org.konvent.system.client.SimulatedSite;
import org.konvent.system.client.VoteDesk;
import org.konvent.system.process.Flavour;

/** What the chair does and what the sites do meet in the journal, which puts one after the other. */
class ChairIT {

  private static final int ROUNDS = 5;

  @ParameterizedTest
  @EnumSource(Flavour.class)
  void case14_aCloseThatRacesWithATally_isOrderedByTheWriter_andTheVerdictCanBeRecomputed(
      Flavour flavour) {
    Setting setting = Setting.shared(flavour);
    for (int round = 0; round < ROUNDS; round++) {
      race(setting, "race " + round);
    }
  }

  private static void race(Setting setting, String subject) {
    VoteDesk votes = setting.votes();
    int vote = votes.counting(subject, 600);
    Hash bound = votes.bound(vote);
    SimulatedSite racing = setting.site(1);
    long first = racing.chain().next();
    racing.state(VoteDesk.tally(vote, bound, 1));
    setting.site(2).state(VoteDesk.tally(vote, bound, 2));

    CompletableFuture<SimulatedSite.Receipted> better =
        CompletableFuture.supplyAsync(
            () ->
                racing.state(VoteDesk.tally(vote, bound, 4, Optional.of(first), Optional.empty())));
    votes.order(vote, "close", Map.of());
    SimulatedSite.Receipted answer = better.join();

    boolean counted = answer.reply().status() == StatementStatus.RECEIVED;
    Map<String, Integer> total = Totals.of(votes.result(vote));
    long closedAt =
        setting.journal().entries().stream()
            .filter(it -> it.fact() instanceof VoteClosed closed && closed.vote() == vote)
            .findFirst()
            .orElseThrow()
            .seq();
    assertThat(counted).isEqualTo(answer.entry().seq() < closedAt);
    assertThat(total).containsEntry("yes", counted ? 6 : 3);
    assertThat(total).isEqualTo(Totals.ofRows(votes.view(vote)));
  }

  @ParameterizedTest
  @EnumSource(Flavour.class)
  void case22_nextPressedTwice_advancesOnce(Flavour flavour) {
    Setting setting = Setting.shared(flavour);
    for (String name : List.of("Ada", "Berta", "Clara")) {
      setting
          .site(1)
          .order(
              "/speeches",
              Map.of("firstName", name, "lastName", "Muster", "password", "wieder weg"))
          .orFail();
    }
    Reply first = next(setting, Map.of("begin", false)).orFail();
    String current = lectern(setting).path("current").path("number").asText();
    assertThat(first.json().path("entries")).isNotEmpty();

    CompletableFuture<Reply> one = CompletableFuture.supplyAsync(() -> replace(setting, current));
    CompletableFuture<Reply> other = CompletableFuture.supplyAsync(() -> replace(setting, current));
    List<Reply> replies = List.of(one.join(), other.join());

    assertThat(replies).filteredOn(Reply::done).hasSize(1);
    Reply stale = replies.stream().filter(it -> !it.done()).findFirst().orElseThrow();
    assertThat(stale.status()).isEqualTo(409);
    assertThat(stale.problem()).isEqualTo("stale-next");
    assertThat(stale.json().path("current").asText())
        .isEqualTo(lectern(setting).path("current").path("number").asText());
    assertThat(lectern(setting).path("next")).hasSize(1);
  }

  private static Reply replace(Setting setting, String current) {
    return next(setting, Map.of("expectedCurrent", current, "begin", false));
  }

  private static Reply next(Setting setting, Map<String, Object> body) {
    return setting.house().chair().post("/lectern/next", body);
  }

  /** The first site has signed its figures before the time to transmit them begins. */
  private static void countsInTime(Setting setting, int vote) {
    SimulatedSite site = setting.site(1);
    String note = site.chain().add(VoteDesk.tally(vote, setting.votes().bound(vote), 3));
    setting.votes().endCasting(vote, 6);
    SimulatedSite.Receipted receipted = site.receipted(note, site.send(note).orFail());
    assertThat(receipted.reply().status()).isEqualTo(StatementStatus.RECEIVED);
  }

  private static JsonNode lectern(Setting setting) {
    return setting.house().chair().get("/lectern").orFail().json();
  }

  @ParameterizedTest
  @EnumSource(Flavour.class)
  void case23_aVoteLivesOnWhenTheMasterIsDownOverItsDeadline_andTheChairExtends(Flavour flavour) {
    Setting setting = Setting.shared(flavour);
    VoteDesk votes = setting.votes();
    int vote = votes.casting("down over the deadline");
    countsInTime(setting, vote);
    long deadline = votes.deadline(vote);
    ConventionTime time = ConventionTime.of(setting.house().chair());
    setting.master().kill();
    time.reach(deadline + 3_100);
    setting.master().start();

    Awaiting.until(
        Duration.ofSeconds(60), () -> assertThat(votes.phase(vote)).isEqualTo("OVERDUE"));
    votes.order(vote, "extension", Map.of("minutes", 1, "mover", "Eva", "ground", "power cut"));
    SimulatedSite.Receipted receipted =
        setting.site(2).state(VoteDesk.tally(vote, votes.bound(vote), 1));
    assertThat(receipted.reply().status()).isEqualTo(StatementStatus.RECEIVED);
    votes.order(vote, "close", Map.of());
    assertThat(Totals.of(votes.result(vote))).containsEntry("yes", 4).containsEntry("no", 4);
  }

  @ParameterizedTest
  @EnumSource(Flavour.class)
  void case24_aSiteThatNeverAnswers_lapses_whenTheChairClosesWithAGround(Flavour flavour) {
    Setting setting = Setting.shared(flavour);
    VoteDesk votes = setting.votes();
    int vote = votes.casting("silence");
    countsInTime(setting, vote);
    Awaiting.until(
        Duration.ofSeconds(60), () -> assertThat(votes.phase(vote)).isEqualTo("OVERDUE"));

    Reply without = setting.house().chair().post("/votes/" + vote + "/close", Map.of());
    assertThat(without.problem()).isEqualTo("ground-missing");
    votes.order(vote, "close", Map.of("ground", "hall evacuated"));

    assertThat(votes.row(vote, "site2").path("state").asText()).isEqualTo("LAPSED");
    JsonNode result = votes.result(vote);
    assertThat(Totals.of(result)).containsEntry("yes", 3).containsEntry("no", 1);
    assertThat(result.path("margin").toString()).contains("20");
    votes.announce(vote);
    assertThat(votes.phase(vote)).isEqualTo("ANNOUNCED");
  }
}
