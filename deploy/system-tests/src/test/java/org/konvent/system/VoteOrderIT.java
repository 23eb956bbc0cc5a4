package org.konvent.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.konvent.model.convention.Profile;
import org.konvent.model.log.Hash;
import org.konvent.model.statement.TallyStated;
import org.konvent.system.client.MasterClient;
import org.konvent.system.client.Reply;
import org.konvent.system.client.SimulatedSite;
import org.konvent.system.client.VoteDesk;
import org.konvent.system.process.Flavour;

/** The whole life of a vote over HTTP, with the wrong order at every step. */
class VoteOrderIT {

  private static final long GRACE = 3_000;
  private static final int PROPOSAL_MILLIS = 2_000;
  private static final Profile QUICK = new Profile((int) GRACE, 10_000, PROPOSAL_MILLIS, 20, 10);

  private static Setting setting;
  private static Unmoved everything;

  @BeforeAll
  static void open() {
    setting = Setting.online(Databases.fresh(Flavour.H2).start(), 2, QUICK);
    everything = new Unmoved(setting);
  }

  @AfterAll
  static void close() {
    System.out.printf("point 4: %d wrong acts, none of them moved anything%n", everything.acts());
    setting.close();
  }

  @Test
  void castingRefusesWhatComesBeforeUrneZu() {
    VoteDesk votes = setting.votes();
    int vote = votes.prepare("casting");
    int other = votes.prepare("the other one");
    Hash bound = votes.bound(vote);
    SimulatedSite site = setting.site(1);
    refusedStatement("figures before the opening", "vote-wrong-phase", vote, bound);
    votes.open(vote, 600);

    order("two votes in casting", "another-vote-open", other, "opening", Map.of("seconds", 60));
    order("opened twice", "vote-wrong-phase", vote, "opening", Map.of("seconds", 60));
    refusedStatement("figures before Urne zu", "casting-not-ended", vote, bound);
    order("closed while casting", "casting-not-ended", vote, "close", Map.of());
    order(
        "casting ended before Urne zu",
        "casting-still-reported-open",
        vote,
        "casting-end",
        Map.of("transmitSeconds", 60));
    order("announced while casting", "vote-wrong-phase", vote, "announcement", Map.of());
    order("not a number of seconds", "field-missing", other, "opening", Map.of("seconds", 90_000));
    everything.refuses(
        "declared while casting",
        "vote-wrong-phase",
        () ->
            officer(
                "/votes/" + vote + "/declaration", Map.of("basis", "COUNTED", "slips", Map.of())));
    site.order("/votes/" + vote + "/casting-closed", Map.of()).orFail();
    everything.refuses(
        "Urne zu twice",
        "vote-wrong-phase",
        () -> site.order("/votes/" + vote + "/casting-closed", Map.of()));
    everything.refuses(
        "opened by a site",
        "not-allowed",
        () -> site.order("/votes/" + other + "/opening", Map.of("seconds", 60)));
    votes.order(vote, "abort", Map.of("ground", "end of this test"));
  }

  @Test
  void requestsThatAreNoneAreRefusedBeforeAnybodyDecides() {
    MasterClient chair = setting.house().chair();
    int vote = setting.votes().prepare("malformed");
    String opening = "/votes/" + vote + "/opening";
    malformed("unknown field", "unknown-field", opening, "{\"seconds\":60,\"minutes\":1}");
    malformed("negative number", "field-missing", opening, "{\"seconds\":-1}");
    malformed("a fraction", "malformed-request", opening, "{\"seconds\":1.5}");
    malformed("text for a number", "malformed-request", opening, "{\"seconds\":\"60\"}");
    malformed("no JSON", "malformed-request", opening, "{\"seconds\":");
    malformed(
        "a body of 1 MiB",
        "body-too-large",
        opening,
        "{\"seconds\":60,\"x\":\"" + "x".repeat(1 << 20) + "\"}");
    everything.refuses(
        "a statement of 1 MiB", "body-too-large", () -> setting.site(1).send("x".repeat(1 << 20)));
    everything.refuses(
        "a command without an id",
        "malformed-request",
        () -> chair.post(opening, Map.of("seconds", 60), "short"));
    everything.refuses(
        "a vote that is not there",
        "unknown-vote",
        () -> chair.post("/votes/999/opening", Map.of("seconds", 60)));
  }

  @Test
  void countingRefusesFiguresThatAreNotThisSitesForThisVote() {
    VoteDesk votes = setting.votes();
    int vote = votes.counting("counting", 600);
    Hash bound = votes.bound(vote);
    int other = votes.prepare("another question");
    SimulatedSite site = setting.site(1);
    SimulatedSite foreign = setting.site(2);
    refusedStatement("a vote that is not there", "unknown-vote", 999, bound);
    refusedStatement("another round", "question-changed", vote, votes.bound(other));
    refusedStatement("a negative number", "tally-impossible", VoteDesk.tally(vote, bound, -1));
    String note = site.chain().draft(VoteDesk.tally(vote, bound, 3));
    everything.refuses(
        "a broken signature", "broken-signature", () -> site.send(Notes.withBrokenSignature(note)));
    everything.refuses(
        "another site's key", "broken-signature", () -> site.send(Notes.signedBy(note, foreign)));
    everything.refuses("another site's session", "unknown-installation", () -> foreign.send(note));
    everything.refuses(
        "another convention",
        "wrong-convention",
        () -> site.send(Notes.forConvention("elsewhere", site, VoteDesk.tally(vote, bound, 3))));
    everything.refuses(
        "a gap in the chain",
        "chain-position",
        () -> site.send(Notes.afterAGap(site, VoteDesk.tally(vote, bound, 3))));
    unknownFieldInAStatement(site, vote, bound);
    order("closed without figures", "vote-incomplete", vote, "close", Map.of());
    twice(site, vote, bound);
    extensions(vote);
    everything.refuses(
        "the total before the close",
        "not-disclosed",
        () -> setting.house().chair().get("/votes/" + vote + "/result"));
    votes.order(vote, "abort", Map.of("ground", "end of this test"));
  }

  private static void unknownFieldInAStatement(SimulatedSite site, int vote, Hash bound) {
    String note = Notes.withUnknownField(site, VoteDesk.tally(vote, bound, 3));
    everything.journalsAsRefused(
        "an unknown field in a statement", "statement-unreadable", () -> site.send(note));
    site.chain().taken(note);
  }

  private static void twice(SimulatedSite site, int vote, Hash bound) {
    String note = site.chain().add(VoteDesk.tally(vote, bound, 3));
    Reply first = site.send(note).orFail();
    long size = setting.house().size();
    assertThat(site.receipted(note, site.send(note).orFail()).entry())
        .isEqualTo(site.receipted(note, first).entry());
    assertThat(setting.house().size()).isEqualTo(size);
    refusedStatement("a second row", "supersedes-wrong-row", VoteDesk.tally(vote, bound, 2));
  }

  private static void extensions(int vote) {
    Map<String, Object> nobody = Map.of("minutes", 5, "mover", "", "ground", "slow");
    order("extended by nobody", "field-missing", vote, "extension", nobody);
    Map<String, Object> groundless = Map.of("minutes", 5, "mover", "Eva", "ground", " ");
    order("extended without a ground", "ground-missing", vote, "extension", groundless);
    Map<String, Object> endless = Map.of("minutes", 0, "mover", "Eva", "ground", "slow");
    order("extended by no minutes", "field-missing", vote, "extension", endless);
    everything.refuses(
        "extended by a site",
        "not-allowed",
        () -> setting.site(1).order("/votes/" + vote + "/extension", endless));
  }

  static void order(String what, String code, int vote, String act, Map<String, ?> body) {
    everything.refuses(
        what, code, () -> setting.house().chair().post("/votes/" + vote + "/" + act, body));
  }

  static Reply officer(String path, Map<String, ?> body) {
    return setting.house().officer().post(path, body);
  }

  static void refusedStatement(String what, String code, int vote, Hash bound) {
    refusedStatement(what, code, VoteDesk.tally(vote, bound, 3));
  }

  static void refusedStatement(String what, String code, TallyStated body) {
    SimulatedSite site = setting.site(1);
    String note = site.chain().add(body);
    everything.journalsAsRefused(what, code, () -> site.send(note));
  }

  private static void malformed(String what, String code, String path, String body) {
    everything.refuses(
        what,
        code,
        () ->
            setting
                .house()
                .chair()
                .postText(path, "application/json", body, UUID.randomUUID().toString()));
  }
}
