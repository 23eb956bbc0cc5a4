package org.konvent.model.command.vote;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.konvent.model.command.vote.VoteScene.announce;
import static org.konvent.model.command.vote.VoteScene.ballots;
import static org.konvent.model.command.vote.VoteScene.close;
import static org.konvent.model.command.vote.VoteScene.counting;
import static org.konvent.model.command.vote.VoteScene.question;
import static org.konvent.model.command.vote.VoteScene.secret;
import static org.konvent.model.command.vote.VoteScene.yesNo;
import static org.konvent.model.convention.ConventionFixture.CHAIR;
import static org.konvent.model.convention.ConventionFixture.OFFICER;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.konvent.model.convention.Audience;
import org.konvent.model.convention.ConventionFixture;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.convention.Disclosure;
import org.konvent.model.convention.PublicRow;
import org.konvent.model.convention.PublicRows;
import org.konvent.model.convention.Result;
import org.konvent.model.convention.Results;
import org.konvent.model.convention.Scribe;
import org.konvent.model.journal.Entry;
import org.konvent.model.tally.BallotPaper;
import org.konvent.model.tally.CountedTally;
import org.konvent.model.tally.CountedTotal;
import org.konvent.model.tally.Fraction;
import org.konvent.model.tally.MajorityRule;
import org.konvent.model.tally.Slips;
import org.konvent.model.vote.FindingKey;
import org.konvent.model.vote.Question;
import org.konvent.model.vote.SmallSiteRule;

/** Who sees whose figures, and when. */
class DisclosureOfFiguresTest {

  private static final Audience TRIER = Audience.site("trier");
  private static final Audience BERLIN = Audience.site("berlin");

  private final ConventionFixture convention = ConventionFixture.crowded("berlin", "trier", "ulm");

  /** Those who may read the sealed part of an entry. */
  private List<Audience> readers(long seq) {
    return Stream.of(Audience.CREW, Audience.AUDITOR, Audience.PUBLIC, BERLIN, TRIER)
        .filter(
            audience ->
                Disclosure.mayRead(
                    audience, convention.lines().get((int) seq).entry(), convention.state()))
        .toList();
  }

  private long send(int vote, String site, int yes, int no) {
    convention.desk(site).tally(vote, row(yes, no)).send();
    return convention.lastSeq();
  }

  private static CountedTally row(int yes, int no) {
    int cast = yes + no;
    return CountedTally.yesNo(new Slips(cast, cast, cast, 0, cast, null), yes, no, 0);
  }

  @Test
  void invariant5_nobodyButItsOwnSiteSeesFiguresBeforeTheClose_thenTheCrew_thenEverybody() {
    int vote = counting(convention, ballots());
    long berlin = send(vote, "berlin", 50, 40);
    assertThat(readers(berlin)).containsExactly(BERLIN);
    send(vote, "trier", 20, 25);
    send(vote, "ulm", 21, 24);
    assertThat(PublicRows.of(convention.state(), convention.vote(vote)))
        .allSatisfy(row -> assertThat(row.tally()).isEmpty());
    close(convention, vote);
    assertThat(readers(berlin)).containsExactly(Audience.CREW, BERLIN);
    announce(convention, vote, 91, 89);
    assertThat(readers(berlin)).hasSize(5);
    assertThat(PublicRows.of(convention.state(), convention.vote(vote)))
        .allSatisfy(row -> assertThat(row.tally()).isPresent());
  }

  @Test
  void invariant5_anAbortedVoteStaysSealedForEver() {
    int vote = counting(convention, ballots());
    long berlin = send(vote, "berlin", 50, 40);
    convention.accept(CHAIR, new AbortVote(vote, "falscher Wortlaut"));
    assertThat(readers(berlin)).containsExactly(BERLIN);
  }

  @Test
  void invariant5_aRefusedRowIsNoWayAroundIt() {
    int vote = counting(convention, ballots());
    convention.desk("berlin").tally(vote, row(50, 0)).refusal();
    assertThat(readers(convention.lastSeq())).containsExactly(BERLIN);
  }

  @Test
  void invariant5_aCorrectionIsTheCrewsUntilTwoPersonsReleasedIt() {
    int vote = counting(convention, ballots());
    send(vote, "berlin", 50, 40);
    send(vote, "trier", 20, 25);
    send(vote, "ulm", 21, 24);
    close(convention, vote);
    announce(convention, vote, 91, 89);
    convention.desk("berlin").correction(vote, yesNo(51, 40)).send();
    long correction = convention.lastSeq();
    assertThat(readers(correction)).containsExactly(Audience.CREW, BERLIN);
    convention.byTwo(new CorrectTally(vote, "berlin", correction, "Zahlendreher", "Blatt 3"));
    assertThat(readers(correction)).hasSize(5);
  }

  @Test
  void invariant5_whatWasFoundAboutFiguresIsTheCrewsUntilTheAnnouncement() {
    int vote = counting(convention, ballots());
    send(vote, "berlin", 50, 40);
    send(vote, "trier", 20, 25);
    send(vote, "ulm", 50, 40);
    close(convention, vote);
    for (FindingKey open : OpenFindings.of(convention.state(), convention.vote(vote))) {
      convention.accept(OFFICER, new ResolveFinding(vote, open.rule(), open.site(), "50 zu 40"));
      Entry entry = convention.lines().get((int) convention.lastSeq()).entry();
      assertThat(readers(entry.seq())).containsExactly(Audience.CREW);
      assertThat(new String(convention.lines().get((int) entry.seq()).bytes(), UTF_8))
          .doesNotContain("W70", "50 zu 40");
    }
    assertThat(convention.vote(vote).resolved()).isNotEmpty();
    announce(convention, vote, 120, 105);
    assertThat(readers(convention.vote(vote).resolved().get(0).seq())).hasSize(5);
  }

  @Test
  void smallSitesOfASecretVoteArePublishedTogether_andAuditorsReadTheirRows() {
    long[] rows = secretVoteWithSmallSites(secret());
    assertThat(readers(rows[0])).hasSize(5);
    assertThat(readers(rows[1])).containsExactly(Audience.CREW, Audience.AUDITOR, TRIER);
    List<PublicRow> shown = PublicRows.of(convention.state(), convention.vote(1));
    assertThat(shown).hasSize(2);
    assertThat(shown.get(0).sites()).containsExactly("berlin");
    assertThat(shown.get(0).tally()).contains(row(50, 40));
    assertThat(shown.get(1).sites()).containsExactly("trier", "ulm");
    assertThat(shown.get(1).tally()).isEmpty();
    assertThat(shown.get(1).combined().orElseThrow().votes("yes")).isEqualTo(6);
  }

  @Test
  void whoeverReadsRowsTogetherOnly_comesToTheSameResult() {
    secretVoteWithSmallSites(question(BallotPaper.yesNo(), MajorityRule.ABSOLUTE_OF_PRESENT, true));
    Result full = convention.result(1);
    assertThat(full.verdict().baseFigure()).isEqualTo(Fraction.of(101));
    for (Audience audience : List.of(BERLIN, TRIER, Audience.PUBLIC, Audience.AUDITOR)) {
      ConventionState mirror = mirror(audience);
      Result read = Results.of(mirror, mirror.votes().vote(1).orElseThrow()).orElseThrow();
      assertThat(read.total().rows()).isEqualTo(3);
      assertThat(((CountedTotal) read.total()).options())
          .isEqualTo(((CountedTotal) full.total()).options());
      assertThat(read.verdict()).isEqualTo(full.verdict());
    }
  }

  /** Entries of the rows of berlin, trier and ulm; the last two are small. */
  private long[] secretVoteWithSmallSites(Question question) {
    convention.desk("trier").reportPresent(6);
    convention.desk("ulm").reportPresent(5);
    convention.accept(CHAIR, new PrepareVote(question));
    convention.accept(CHAIR, new ResolveSmallSite(1, "trier", SmallSiteRule.COMBINE));
    convention.accept(CHAIR, new ResolveSmallSite(1, "ulm", SmallSiteRule.COMBINE));
    convention.accept(CHAIR, new OpenVote(1, 60));
    VoteScene.endCasting(convention, 1);
    long[] rows = {send(1, "berlin", 50, 40), send(1, "trier", 4, 2), send(1, "ulm", 2, 3)};
    close(convention, 1);
    announce(convention, 1, 56, 45);
    return rows;
  }

  /** What somebody holds who was sent only what this audience may read. */
  private ConventionState mirror(Audience audience) {
    ConventionState state = ConventionState.empty();
    for (Scribe.Line line : convention.lines()) {
      boolean read = Disclosure.mayRead(audience, line.entry(), convention.state());
      state = state.fold(line.entry(), read ? line.secret() : Optional.empty());
    }
    return state;
  }

  @Test
  void aSmallSiteThatAcceptsIsPublishedAlone() {
    convention.desk("trier").reportPresent(6);
    convention.accept(CHAIR, new PrepareVote(secret()));
    convention.accept(CHAIR, new ResolveSmallSite(1, "trier", SmallSiteRule.ACCEPT));
    convention.accept(CHAIR, new OpenVote(1, 60));
    VoteScene.endCasting(convention, 1);
    send(1, "berlin", 50, 40);
    long trier = send(1, "trier", 4, 2);
    send(1, "ulm", 50, 40);
    close(convention, 1);
    OpenFindings.of(convention.state(), convention.vote(1))
        .forEach(
            key ->
                convention.accept(
                    org.konvent.model.convention.ConventionFixture.OFFICER,
                    new ResolveFinding(1, key.rule(), key.site(), "Zufall")));
    announce(convention, 1, 104, 82);
    assertThat(readers(trier)).hasSize(5);
  }
}
