package org.konvent.model.command.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.konvent.model.TestConvention;
import org.konvent.model.TestDevice;
import org.konvent.model.command.convention.GrantRole;
import org.konvent.model.command.convention.RevokeRole;
import org.konvent.model.command.site.ReplaceInstallation;
import org.konvent.model.command.site.SubmitStatement;
import org.konvent.model.journal.Actor;
import org.konvent.model.journal.Decision;
import org.konvent.model.journal.Role;
import org.konvent.model.log.Hash;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.statement.ClosingStated;

/** Invariant 6: two persons, or none, correct or annul. */
class TwoPersonsTest {

  private final TestConvention convention = TestConvention.online();
  private final ReplaceInstallation act = new ReplaceInstallation("trier", "gestohlen");

  @Test
  void duringTheDayOnePersonAlone_isRefused() {
    TestDevice.enrolled(convention, "trier");

    assertThat(convention.refusal(act, TestConvention.CHAIR))
        .isEqualTo(ProblemCode.PROPOSAL_NEEDED);
    assertThat(convention.refusal(new GrantRole("eva", Role.CHAIR), TestConvention.CHAIR))
        .isEqualTo(ProblemCode.PROPOSAL_NEEDED);
  }

  @Test
  void beforeTheStartOnePersonSuffices() {
    TestConvention early = TestConvention.prepared();
    TestDevice.enrolled(early, "trier");

    early.done(act).done(new GrantRole("eva", Role.CHAIR));

    assertThat(early.state().sites().activeAt("trier")).isEmpty();
    assertThat(early.state().people().rolesOf("eva")).containsExactly(Role.CHAIR);
  }

  @Test
  void theSecondPersonReleasesTheAct_inOneBatch() {
    propose();
    convention.done(new ApproveProposal("P-1", hash()), TestConvention.CHAIR);

    assertThat(convention.lines())
        .extracting(line -> line.entry().fact().kind())
        .endsWith("Proposed", "Approved", "InstallationForcedOut");
    assertThat(convention.state().sites().activeAt("trier")).isEmpty();
  }

  @Test
  void theSamePerson_isRefused() {
    TestDevice.enrolled(convention, "trier");
    convention.done(ProposeAct.of(act), TestConvention.CHAIR);

    assertThat(convention.refusal(new ApproveProposal("P-1", hash()), TestConvention.CHAIR))
        .isEqualTo(ProblemCode.SAME_PERSON);
  }

  @Test
  void aSecondAdministrator_isNotAllowed() {
    propose();
    Actor other = Actor.account("adam", Set.of(Role.ADMIN));

    assertThat(convention.refusal(new ApproveProposal("P-1", hash()), other))
        .isEqualTo(ProblemCode.NOT_ALLOWED);
  }

  @Test
  void approvalNamesWhatWasRead() {
    propose();

    assertThat(
            convention.refusal(
                new ApproveProposal("P-1", Hash.sha256(new byte[0])), TestConvention.CHAIR))
        .isEqualTo(ProblemCode.PROPOSAL_CHANGED);
  }

  @Test
  void aProposalLapsesAfterFifteenMinutes_notAMillisecondEarlier() {
    propose();
    ApproveProposal approval = new ApproveProposal("P-1", hash());

    convention.later(900_000);
    assertThat(convention.ask(approval, TestConvention.CHAIR))
        .isInstanceOf(Decision.Accepted.class);
    convention.later(1);
    assertThat(convention.refusal(approval, TestConvention.CHAIR))
        .isEqualTo(ProblemCode.PROPOSAL_LAPSED);
  }

  @Test
  void aProposalLapsesWhenWhatItRestsUponChanges() {
    TestDevice device = TestDevice.enrolled(convention, "trier");
    convention.done(ProposeAct.of(act));
    convention.done(
        new SubmitStatement(device.says(new ClosingStated("abgebaut"))), device.actor());

    assertThat(convention.refusal(new ApproveProposal("P-1", hash()), TestConvention.CHAIR))
        .isEqualTo(ProblemCode.PROPOSAL_CHANGED);
  }

  @Test
  void aSettledProposalIsNotSettledAgain() {
    propose();
    convention.done(new WithdrawProposal("P-1"));

    assertThat(convention.refusal(new ApproveProposal("P-1", hash()), TestConvention.CHAIR))
        .isEqualTo(ProblemCode.PROPOSAL_SETTLED);
    assertThat(convention.refusal(new WithdrawProposal("P-1")))
        .isEqualTo(ProblemCode.PROPOSAL_SETTLED);
  }

  @Test
  void aStrangerDoesNotWithdraw() {
    propose();

    assertThat(
            convention.refusal(
                new WithdrawProposal("P-1"), Actor.account("mia", Set.of(Role.MEDIA))))
        .isEqualTo(ProblemCode.NOT_ALLOWED);
  }

  @Test
  void whatCannotBeDone_isNotProposed() {
    assertThat(convention.refusal(ProposeAct.of(act))).isEqualTo(ProblemCode.UNKNOWN_INSTALLATION);
    assertThat(convention.refusal(new ProposeAct("Reboot", Map.of())))
        .isEqualTo(ProblemCode.UNKNOWN_ACT);
    assertThat(convention.refusal(new ProposeAct("GrantRole", Map.of("role", "KING"))))
        .isEqualTo(ProblemCode.MALFORMED_REQUEST);
    assertThat(convention.refusal(new ApproveProposal("P-9", Hash.sha256(new byte[0]))))
        .isEqualTo(ProblemCode.UNKNOWN_PROPOSAL);
    assertThat(convention.refusal(new WithdrawProposal("P-9")))
        .isEqualTo(ProblemCode.UNKNOWN_PROPOSAL);
  }

  @Test
  void afterTheStartGrantingTakesTwo() {
    convention.done(ProposeAct.of(new GrantRole("eva", Role.MINUTES)));
    convention.done(new ApproveProposal("P-1", hash()), TestConvention.OFFICER);
    assertThat(convention.state().people().rolesOf("eva")).containsExactly(Role.MINUTES);

    assertThat(convention.refusal(ProposeAct.of(new GrantRole("eva", Role.MINUTES))))
        .isEqualTo(ProblemCode.ROLE_HELD);
    assertThat(convention.refusal(ProposeAct.of(new RevokeRole("eva", Role.CHAIR))))
        .isEqualTo(ProblemCode.ROLE_NOT_HELD);
    assertThat(convention.refusal(ProposeAct.of(new GrantRole("eva", Role.SITE))))
        .isEqualTo(ProblemCode.FIELD_INVALID);
  }

  private void propose() {
    TestDevice.enrolled(convention, "trier");
    convention.done(ProposeAct.of(act));
  }

  private Hash hash() {
    return convention.state().proposals().proposal("P-1").orElseThrow().hash();
  }
}
