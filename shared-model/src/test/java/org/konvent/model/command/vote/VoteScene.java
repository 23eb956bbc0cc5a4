package org.konvent.model.command.vote;

import static org.konvent.model.convention.ConventionFixture.CHAIR;
import static org.konvent.model.convention.ConventionFixture.OFFICER;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.konvent.model.convention.ConventionFixture;
import org.konvent.model.tally.BallotForm;
import org.konvent.model.tally.BallotOption;
import org.konvent.model.tally.BallotPaper;
import org.konvent.model.tally.CountedTally;
import org.konvent.model.tally.HandParts;
import org.konvent.model.tally.HandTally;
import org.konvent.model.tally.MajorityRule;
import org.konvent.model.tally.OptionCount;
import org.konvent.model.tally.Slips;
import org.konvent.model.vote.Basis;
import org.konvent.model.vote.Question;
import org.konvent.model.vote.VoteKind;

/** Questions, rows and the usual steps of a vote. */
public final class VoteScene {

  /** How long casting lasts, and transmitting after it. */
  static final int SECONDS = 60;

  static final int GRACE = 3_000;

  private VoteScene() {}

  static Question hands() {
    return question(BallotPaper.hands(), MajorityRule.SIMPLE, false);
  }

  static Question ballots() {
    return question(BallotPaper.yesNo(), MajorityRule.SIMPLE, false);
  }

  static Question secret() {
    return question(BallotPaper.yesNo(), MajorityRule.SIMPLE, true);
  }

  static Question election(BallotForm form, int seats, MajorityRule rule, String... options) {
    List<BallotOption> names =
        List.of(options).stream().map(id -> new BallotOption(id, id)).toList();
    return Question.of(
        VoteKind.ELECTION,
        "Vorsitz",
        BallotPaper.of(form, names).withSeats(seats),
        Optional.ofNullable(rule));
  }

  static Question question(BallotPaper paper, MajorityRule rule, boolean secret) {
    return Question.of(
            VoteKind.VOTE, "Soll der Antrag A-1 angenommen werden?", paper, Optional.of(rule))
        .withSecrecy(secret);
  }

  /** Hands counted among a hundred present. */
  static HandTally counted(int yes, int no) {
    return HandTally.counted(100, yes, no, null);
  }

  static HandTally estimated(int yes, int of) {
    return HandTally.estimated(100, HandParts.of(yes, of));
  }

  /** Ballots that are all valid, among a hundred present. */
  static CountedTally yesNo(int yes, int no) {
    int cast = yes + no;
    return CountedTally.yesNo(new Slips(100, cast, cast, 0, cast, null), yes, no, 0);
  }

  /** Ballots with one tick each. */
  static CountedTally ticks(Map<String, Integer> votes) {
    int cast = votes.values().stream().mapToInt(Integer::intValue).sum();
    return CountedTally.ofOptions(
        new Slips(100, cast, cast, 0, cast, 0),
        new TreeMap<>(votes)
            .entrySet().stream()
                .map(vote -> new OptionCount(vote.getKey(), vote.getValue()))
                .toList());
  }

  /** Prepared and opened; its number. */
  static int open(ConventionFixture convention, Question question) {
    convention.accept(CHAIR, new PrepareVote(question));
    int number = convention.state().votes().nextNumber() - 1;
    convention.accept(CHAIR, new OpenVote(number, SECONDS));
    return number;
  }

  /** Prepared, opened, every ballot box closed, counting under way. */
  static int counting(ConventionFixture convention, Question question) {
    int number = open(convention, question);
    endCasting(convention, number);
    return number;
  }

  static void endCasting(ConventionFixture convention, int vote) {
    convention.vote(vote).sortedRows().stream()
        .filter(row -> !row.boxClosed())
        .forEach(
            row ->
                convention.accept(
                    convention.desk(row.site()).actor(),
                    new ReportCastingClosed(vote, Optional.empty())));
    convention.accept(CHAIR, new EndCasting(vote, SECONDS));
  }

  static void close(ConventionFixture convention, int vote) {
    convention.accept(CHAIR, new CloseVote(vote, Optional.empty()));
  }

  static long deadline(ConventionFixture convention, int vote) {
    return convention.vote(vote).window().orElseThrow().deadline().orElseThrow();
  }

  /** The last millisecond at which figures are in time. */
  static long lastMillisecond(ConventionFixture convention, int vote) {
    return deadline(convention, vote) + GRACE;
  }

  static DeclareResult declaredByChair(int vote, Basis basis, boolean accepted) {
    return new DeclareResult(vote, basis, Optional.of(accepted), Map.of(), Optional.empty());
  }

  static DeclareResult declaredByCount(int vote, Map<String, Integer> slips) {
    return new DeclareResult(vote, Basis.COUNTED, Optional.empty(), slips, Optional.empty());
  }

  /** A yes/no vote with ballots, declared with the slips added again, and announced. */
  static void announce(ConventionFixture convention, int vote, int yes, int no) {
    convention.accept(OFFICER, declaredByCount(vote, slips(yes, no)));
    convention.accept(CHAIR, new AnnounceResult(vote));
  }

  /** A vote by counted hands at two sites, announced as accepted; its number. */
  public static int announced(ConventionFixture convention, String first, String second) {
    int vote = open(convention, hands());
    convention.desk(first).tally(vote, counted(60, 39)).send();
    convention.desk(second).tally(vote, counted(55, 41)).send();
    close(convention, vote);
    convention.accept(CHAIR, declaredByChair(vote, Basis.COUNTED, true));
    convention.accept(CHAIR, new AnnounceResult(vote));
    return vote;
  }

  static Map<String, Integer> slips(int yes, int no) {
    return Map.of("yes", yes, "no", no, "abstain", 0);
  }
}
