package org.konvent.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.konvent.model.log.Hash;
import org.konvent.model.statement.TallyStated;
import org.konvent.model.wire.StatementStatus;
import org.konvent.system.client.MasterClient;
import org.konvent.system.client.Proposals;
import org.konvent.system.client.Reply;
import org.konvent.system.client.SimulatedSite;
import org.konvent.system.client.VoteDesk;
import org.konvent.system.process.Flavour;

/** What was wrong is put right in the open, with the old figures beside the new ones. */
class CorrectionsIT {

  private static final TallyStated.Correction RECOUNT =
      new TallyStated.Correction("recount", "slip 7");

  @ParameterizedTest
  @EnumSource(Flavour.class)
  void case25_aWrongNumber_isSupersededBeforeTheClose_andCorrectedByTwoAfterTheAnnouncement(
      Flavour flavour) {
    Setting setting = Setting.shared(flavour);
    VoteDesk votes = setting.votes();
    int vote = votes.counting("wrong number", 600);
    Hash bound = votes.bound(vote);
    SimulatedSite site = setting.site(1);
    long first = site.chain().next();
    site.state(VoteDesk.tally(vote, bound, 0));
    site.state(VoteDesk.tally(vote, bound, 3, Optional.of(first), Optional.empty()));
    setting.site(2).state(VoteDesk.tally(vote, bound, 2));
    votes.order(vote, "close", Map.of());
    assertThat(votes.row(vote, "site1").path("earlier")).hasSize(1);
    votes.announce(vote);
    assertThat(Totals.of(votes.result(vote))).containsEntry("yes", 5);

    SimulatedSite.Receipted correction =
        site.state(VoteDesk.tally(vote, bound, 1, Optional.of(first + 1), Optional.of(RECOUNT)));
    assertThat(correction.reply().status()).isEqualTo(StatementStatus.PENDING);
    assertThat(Totals.of(votes.result(vote))).containsEntry("yes", 5);
    Proposals.byTwo(setting.house(), "CorrectTally", corrected(vote, correction.entry().seq()));

    assertThat(Totals.of(votes.result(vote))).containsEntry("yes", 3).containsEntry("no", 5);
    JsonNode row = votes.row(vote, "site1");
    assertThat(row.path("state").asText()).isEqualTo("CORRECTED");
    assertThat(row.path("earlier")).hasSize(2);
    assertThat(votes.view(vote).path("corrected").asBoolean()).isTrue();
  }

  private static Map<String, Object> corrected(int vote, long seq) {
    return Map.of(
        "vote", vote, "site", "site1", "correction", seq, "reason", "recount", "paper", "slip 7");
  }

  @ParameterizedTest
  @EnumSource(Flavour.class)
  void case25_whatCannotBeCured_isAnnulledByTwo(Flavour flavour) {
    Setting setting = Setting.shared(flavour);
    VoteDesk votes = setting.votes();
    int vote = votes.counting("cannot be cured", 600);
    setting.site(1).state(VoteDesk.tally(vote, votes.bound(vote), 3));
    setting.site(2).state(VoteDesk.tally(vote, votes.bound(vote), 1));
    votes.order(vote, "close", Map.of());
    votes.announce(vote);

    Proposals.byTwo(
        setting.house(),
        "AnnulVote",
        Map.of("vote", vote, "ground", "wrong slips", "repeat", true));

    assertThat(votes.phase(vote)).isEqualTo("ANNULLED");
    assertThat(votes.row(vote, "site1").path("tally").path("options")).hasSize(3);
  }

  @ParameterizedTest
  @EnumSource(Flavour.class)
  void case06_aLaptopThatDiedForGood_isReplacedByTwo_andItsChainGoesOn(Flavour flavour) {
    try (Setting setting = Setting.online(flavour, 2)) {
      SimulatedSite dead = setting.site(2);
      MasterClient admin = setting.house().admin();
      Map<String, String> ground = Map.of("ground", "coffee");
      Reply alone = admin.post("/installations/site2/forced-release", ground);
      assertThat(alone.problem()).isEqualTo("proposal-needed");

      Map<String, Object> act = Map.of("installation", "site2", "ground", "coffee");
      Proposals.approve(setting.house(), Proposals.propose(admin, "ReplaceInstallation", act))
          .orFail();
      String after = dead.chain().draft(VoteDesk.presence());
      assertThat(dead.send(after).problem()).isEqualTo("installation-revoked");

      SimulatedSite replacement = setting.house().replacement(dead);
      assertThat(replacement.state(VoteDesk.presence()).reply().status())
          .isEqualTo(StatementStatus.RECEIVED);
      assertThat(setting.journal().count(after)).isZero();
    }
  }
}
