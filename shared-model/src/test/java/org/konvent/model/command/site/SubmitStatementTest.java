package org.konvent.model.command.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.konvent.model.TestConvention;
import org.konvent.model.TestDevice;
import org.konvent.model.command.convention.GoOffline;
import org.konvent.model.command.convention.GoOnline;
import org.konvent.model.journal.Actor;
import org.konvent.model.journal.Decision;
import org.konvent.model.journal.Entry;
import org.konvent.model.journal.ModelJson;
import org.konvent.model.log.Hash;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.problem.Refusal;
import org.konvent.model.site.Installation;
import org.konvent.model.site.PresenceReported;
import org.konvent.model.site.Site;
import org.konvent.model.site.StatementRefused;
import org.konvent.model.site.StatementUnreadable;
import org.konvent.model.statement.ClosingStated;
import org.konvent.model.statement.PresenceStated;
import org.konvent.model.statement.Statement;
import org.konvent.model.statement.StatementCodec;
import org.konvent.model.statement.StatementNote;
import org.konvent.model.statement.TallyStated;
import org.konvent.model.tally.HandTally;

class SubmitStatementTest {

  private final TestConvention convention = TestConvention.online();
  private final TestDevice trier = TestDevice.enrolled(convention, "trier");

  @Test
  void presenceIsJournalledWithItsNote_andTheChainGoesOn() {
    String note = trier.says(presence(40, 35));
    send(note);

    Entry entry = convention.last().entry();
    assertThat(entry.fact()).isInstanceOf(PresenceReported.class);
    assertThat(entry.statement()).contains(StatementCodec.hash(note));
    assertThat(convention.state().secret(entry.seq(), StatementNote.class))
        .contains(new StatementNote(note));
    assertThat(installation().next()).isEqualTo(2);
    assertThat(installation().last()).contains(StatementCodec.hash(note));
    assertThat(site().presence().orElseThrow().present()).isEqualTo(35);
  }

  @Test
  void sameStatementAgain_getsTheSameEntry() {
    String note = trier.says(presence(40, 35));
    send(note);
    long seq = convention.last().entry().seq();
    send(trier.says(presence(41, 36)));

    assertThat(ask(note)).isEqualTo(new Decision.AlreadyDone(seq));
  }

  @Test
  void otherBytesInTheSamePosition_areAConflict() {
    String other = trier.wouldSay(presence(40, 34));
    send(trier.says(presence(40, 35)));

    Refusal refusal = ((Decision.Refused) ask(other)).refusal();
    assertThat(refusal.code()).isEqualTo(ProblemCode.CHAIN_POSITION);
    assertThat(refusal.details()).containsEntry("expected", 2L);
  }

  @Test
  void aStatementAheadOfTheChain_staysOutside() {
    trier.says(presence(40, 35));

    assertThat(refusal(trier.says(presence(41, 35)))).isEqualTo(ProblemCode.CHAIN_POSITION);
  }

  @Test
  void aStatementThatFollowsAnotherOne_staysOutside() {
    send(trier.says(presence(40, 35)));
    trier.from(2, Optional.empty());

    assertThat(refusal(trier.says(presence(41, 35)))).isEqualTo(ProblemCode.CHAIN_POSITION);
  }

  @Test
  void aStatementOfAnotherConvention_staysOutside() {
    Statement foreign = trier.statement("lpt-25", presence(40, 35));

    assertThat(refusal(trier.signs(ModelJson.tree(foreign))))
        .isEqualTo(ProblemCode.WRONG_CONVENTION);
  }

  @Test
  void anUnknownInstallation_staysOutside() {
    TestDevice stranger = new TestDevice("bonn");

    assertThat(convention.refusal(new SubmitStatement(stranger.says(presence(1, 1)))))
        .isEqualTo(ProblemCode.UNKNOWN_INSTALLATION);
  }

  @Test
  void aSiteNeverSpeaksForAnother() {
    String note = trier.says(presence(40, 35));

    assertThat(convention.refusal(new SubmitStatement(note), Actor.installation("mainz")))
        .isEqualTo(ProblemCode.UNKNOWN_INSTALLATION);
  }

  @Test
  void theCrewMayHandInAFile_withTheSameStatement() {
    convention.done(new SubmitStatement(trier.says(presence(40, 35))), TestConvention.OFFICER);

    assertThat(site().presence().orElseThrow().present()).isEqualTo(35);
  }

  @Test
  void whatARuleRefuses_isKeptAndTheChainGoesOn() {
    send(trier.says(presence(35, 40)));

    assertThat(convention.last().entry().fact())
        .isEqualTo(
            new StatementRefused(
                "trier", 1, Optional.empty(), ProblemCode.PRESENCE_IMPOSSIBLE, Map.of()));
    assertThat(site().presence()).isEmpty();
    send(trier.says(presence(40, 35)));
    assertThat(site().presence()).isPresent();
  }

  @Test
  void figuresForAnUnknownVote_areKeptUnderItsNumber() {
    TallyStated figures =
        new TallyStated(
            7,
            Hash.sha256(new byte[] {1}),
            HandTally.counted(35, 20, 15, null),
            List.of("p-1"),
            Optional.empty(),
            Optional.empty());
    send(trier.says(figures));

    StatementRefused refused = (StatementRefused) convention.last().entry().fact();
    assertThat(refused.code()).isEqualTo(ProblemCode.UNKNOWN_VOTE);
    assertThat(refused.vote()).contains(7);
  }

  @Test
  void aBodyThatDoesNotFit_isKeptAndCountsNothing() {
    Map<String, Object> odd =
        new TreeMap<>(ModelJson.tree(trier.statement("lpt-26", presence(40, 35))));
    odd.put("body", Map.of("kind", "presence", "present", "many"));
    send(trier.signs(odd));

    assertThat(convention.last().entry().fact()).isEqualTo(new StatementUnreadable("trier", 1));
    assertThat(installation().next()).isEqualTo(2);
  }

  @Test
  void noNoteAtAll_isRefused() {
    assertThat(refusal("hello")).isEqualTo(ProblemCode.STATEMENT_UNREADABLE);
    assertThat(refusal(null)).isEqualTo(ProblemCode.STATEMENT_UNREADABLE);
  }

  @Test
  void whileOffline_statementsArePutOff() {
    convention.done(new GoOffline("Umbau"));
    String note = trier.says(presence(40, 35));
    assertThat(refusal(note)).isEqualTo(ProblemCode.CONVENTION_OFFLINE);

    convention.done(new GoOnline());
    send(note);
    assertThat(site().presence()).isPresent();
  }

  @Test
  void anotherCountForTheSameVote_needsAGround_andBothStayVisible() {
    send(trier.says(new PresenceStated(40, 35, Optional.of(3), Optional.empty())));
    send(trier.says(new PresenceStated(40, 36, Optional.of(3), Optional.of(" "))));
    assertThat(convention.last().entry().fact())
        .isInstanceOfSatisfying(
            StatementRefused.class,
            it -> assertThat(it.code()).isEqualTo(ProblemCode.GROUND_MISSING));

    send(trier.says(new PresenceStated(40, 36, Optional.of(3), Optional.of("nachgezählt"))));
    assertThat(site().counts()).extracting(Site.Presence::present).containsExactly(35, 36);
    assertThat(site().presenceFor(3).orElseThrow().present()).isEqualTo(36);
    assertThat(site().presenceFor(4)).isEmpty();
  }

  @Test
  void theLastStatementReleasesTheInstallation_andLaterOnesAreRefused() {
    String before = trier.says(presence(40, 35));
    send(before);
    send(trier.says(new ClosingStated("record sealed")));

    assertThat(installation().active()).isFalse();
    assertThat(refusal(trier.says(presence(40, 30)))).isEqualTo(ProblemCode.INSTALLATION_REVOKED);
    assertThat(ask(before)).isInstanceOf(Decision.AlreadyDone.class);
  }

  @Test
  void aLastStatementWithoutGround_isRefusedAndKept() {
    send(trier.says(new ClosingStated("")));

    assertThat(installation().active()).isTrue();
    assertThat(convention.last().entry().fact()).isInstanceOf(StatementRefused.class);
  }

  private static PresenceStated presence(int accredited, int present) {
    return new PresenceStated(accredited, present, Optional.empty(), Optional.empty());
  }

  private void send(String note) {
    convention.done(new SubmitStatement(note), trier.actor());
  }

  private Decision ask(String note) {
    return convention.ask(new SubmitStatement(note), trier.actor());
  }

  private ProblemCode refusal(String note) {
    return convention.refusal(new SubmitStatement(note), trier.actor());
  }

  private Installation installation() {
    return convention.state().sites().installation("trier").orElseThrow();
  }

  private Site site() {
    return convention.state().sites().site("trier").orElseThrow();
  }
}
