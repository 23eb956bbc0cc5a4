package org.konvent.model.command.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.konvent.model.TestConvention;
import org.konvent.model.TestDevice;
import org.konvent.model.command.proposal.ApproveProposal;
import org.konvent.model.command.proposal.ProposeAct;
import org.konvent.model.convention.Proposal;
import org.konvent.model.log.Ed25519;
import org.konvent.model.log.SignatureType;
import org.konvent.model.log.SigningKey;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.site.EnrolmentCodeIssued;
import org.konvent.model.site.Installation;
import org.konvent.model.site.InstallationEnrolled;
import org.konvent.model.statement.PresenceStated;
import org.konvent.model.statement.StatementCodec;

class EnrolInstallationTest {

  private final TestConvention convention = TestConvention.online();

  @Test
  void enrolmentLocks_andASecondInstallationIsRefused() {
    TestDevice.enrolled(convention, "trier");

    assertThat(convention.state().sites().activeAt("trier"))
        .extracting(Installation::name)
        .containsExactly("trier");
    assertThat(convention.refusal(new TestDevice("trier").enrolment()))
        .isEqualTo(ProblemCode.INSTALLATION_LOCKED);
    assertThat(convention.refusal(new IssueEnrolmentCode("trier", "")))
        .isEqualTo(ProblemCode.INSTALLATION_LOCKED);
  }

  @Test
  void anotherSuffixIsAnotherInstallation() {
    TestDevice.enrolled(convention, "trier");
    SigningKey key =
        new SigningKey("trier.2", SignatureType.ED25519, Ed25519.generate(new SecureRandom()));

    convention.done(new EnrolInstallation("trier", "2", key.verifierKey().format()));

    assertThat(convention.state().sites().activeAt("trier"))
        .extracting(Installation::name)
        .containsExactly("trier", "trier.2");
  }

  @Test
  void aKeyNamedOtherwise_orUsedBefore_isRefused() {
    TestDevice mainz = new TestDevice("mainz");
    assertThat(convention.refusal(new EnrolInstallation("trier", "", mainz.enrolment().key())))
        .isEqualTo(ProblemCode.FIELD_INVALID);

    TestDevice trier = TestDevice.enrolled(convention, "trier");
    forceOut();
    assertThat(convention.refusal(trier.enrolment())).isEqualTo(ProblemCode.KEY_IN_USE);
  }

  @Test
  void anUnknownSite_isRefused() {
    assertThat(convention.refusal(new TestDevice("bonn").enrolment()))
        .isEqualTo(ProblemCode.UNKNOWN_SITE);
  }

  @Test
  void anIssuedCodeIsNotInTheJournal() {
    convention.done(new IssueEnrolmentCode("trier", ""));

    assertThat(convention.last().entry().fact()).isEqualTo(new EnrolmentCodeIssued("trier", ""));
  }

  @Test
  void theNextDeviceGoesOnWithTheChain() {
    TestDevice broken = TestDevice.enrolled(convention, "trier");
    String said = broken.says(new PresenceStated(9, 8, Optional.empty(), Optional.empty()));
    convention.done(new SubmitStatement(said), broken.actor());
    forceOut();

    TestDevice next = TestDevice.enrolled(convention, "trier");
    InstallationEnrolled enrolled = (InstallationEnrolled) convention.last().entry().fact();
    assertThat(enrolled.firstSeq()).isEqualTo(2);
    assertThat(enrolled.prev()).contains(StatementCodec.hash(said));

    next.from(enrolled.firstSeq(), enrolled.prev());
    convention.done(
        new SubmitStatement(
            next.says(new PresenceStated(9, 7, Optional.empty(), Optional.empty()))),
        next.actor());
    Installation trier = convention.state().sites().installation("trier").orElseThrow();
    assertThat(trier.keyAt(1).orElseThrow().key()).isEqualTo(broken.enrolment().key());
    assertThat(trier.keyAt(2).orElseThrow().key()).isEqualTo(next.enrolment().key());
  }

  private void forceOut() {
    convention.done(
        ProposeAct.of(new ReplaceInstallation("trier", "defekt")), TestConvention.ADMIN);
    Proposal proposal = convention.state().proposals().proposal("P-1").orElseThrow();
    convention.done(new ApproveProposal("P-1", proposal.hash()), TestConvention.CHAIR);
  }
}
