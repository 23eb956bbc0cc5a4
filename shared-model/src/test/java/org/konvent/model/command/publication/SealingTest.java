package org.konvent.model.command.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.konvent.model.command.publication.RecordScene.HAUPT;
import static org.konvent.model.command.publication.RecordScene.TRIER;
import static org.konvent.model.command.publication.RecordScene.WHOLE;
import static org.konvent.model.convention.ConventionFixture.CHAIR;
import static org.konvent.model.publication.RecordStep.IN_PROGRESS;
import static org.konvent.model.publication.RecordStep.SEALED;
import static org.konvent.model.publication.RecordStep.SIGNED;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.konvent.model.command.convention.EndConvention;
import org.konvent.model.command.vote.AnnulVote;
import org.konvent.model.command.vote.FinaliseVote;
import org.konvent.model.command.vote.VoteScene;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.publication.SealedVersion;
import org.konvent.model.statement.ClosingStated;

class SealingTest {

  @Test
  void aSiteSealsByStatement_atTheCheckpointItHadSeen() {
    RecordScene scene = RecordScene.ended();
    long size = scene.convention.state().size();

    scene.sealedAtTrier(1);

    SealedVersion version = scene.standing(TRIER).current().orElseThrow();
    assertThat(version)
        .extracting(SealedVersion::number, SealedVersion::size)
        .containsExactly(1, size);
    assertThat(version.written()).isPresent();
    assertThat(scene.step(TRIER)).isEqualTo(SEALED);
    assertThat(scene.step(HAUPT)).isEqualTo(IN_PROGRESS);
    assertThat(scene.step(WHOLE)).isEqualTo(IN_PROGRESS);
  }

  @Test
  void beforeTheEnd_nothingIsSealed() {
    RecordScene scene = RecordScene.running();

    assertThat(scene.convention.desk("trier").seal(1, "").refusal())
        .isEqualTo(ProblemCode.CONVENTION_NOT_ENDED);
    assertThat(scene.refusal(new SealWhole(1))).isEqualTo(ProblemCode.CONVENTION_NOT_ENDED);
    assertThat(scene.step(TRIER)).isEqualTo(IN_PROGRESS);
  }

  @Test
  void onlyTheNextVersionIsSealed() {
    RecordScene scene = RecordScene.ended();

    assertThat(scene.convention.desk("trier").seal(2, "").refusal())
        .isEqualTo(ProblemCode.RECORD_VERSION_WRONG);
    scene.sealedAtTrier(1);
    assertThat(scene.convention.desk("trier").seal(1, "").refusal())
        .isEqualTo(ProblemCode.RECORD_VERSION_WRONG);
    assertThat(scene.refusal(new SealWhole(2))).isEqualTo(ProblemCode.RECORD_VERSION_WRONG);
  }

  @Test
  void theWholeIsNotSealedTwiceWithoutAChange() {
    RecordScene scene = RecordScene.ended().accept(new SealWhole(1));

    assertThat(scene.refusal(new SealWhole(2))).isEqualTo(ProblemCode.RECORD_UNCHANGED);
    scene.noise("trier").accept(new SealWhole(2));
    assertThat(scene.standing(WHOLE).version()).isEqualTo(2);
  }

  @Test
  void aChangeAtOneSite_asksForANewVersionThere_andOfTheWhole() {
    RecordScene scene = RecordScene.ended().accept(new SealWhole(1)).sealedAtTrier(1);
    scene.convention.desk("haupt").seal(1, "").send();

    scene.noise("trier");

    assertThat(scene.standing(TRIER).isOutdated()).isTrue();
    assertThat(scene.standing(TRIER).version()).isEqualTo(2);
    assertThat(scene.step(TRIER)).isEqualTo(IN_PROGRESS);
    assertThat(scene.step(WHOLE)).isEqualTo(IN_PROGRESS);
    assertThat(scene.step(HAUPT)).isEqualTo(SEALED);
  }

  @Test
  void theOldVersionStaysWithItsSignatures_andTheNewOneIsSignedAnew() {
    RecordScene scene = RecordScene.ended().sealedAtTrier(1).signed(TRIER, 1);
    assertThat(scene.step(TRIER)).isEqualTo(SIGNED);

    scene.noise("trier").sealedAtTrier(2);

    assertThat(scene.step(TRIER)).isEqualTo(SEALED);
    List<SealedVersion> all = scene.standing(TRIER).versions().all();
    assertThat(all).extracting(SealedVersion::number).containsExactly(1, 2);
    assertThat(all).extracting(SealedVersion::isSigned).containsExactly(true, false);
  }

  @Test
  void aSiteMayHaveWrittenMoreDown_andSealsAgain() {
    RecordScene scene = RecordScene.ended().sealedAtTrier(1).sealedAtTrier(2);

    assertThat(scene.standing(TRIER).current().orElseThrow().number()).isEqualTo(2);
  }

  @Test
  void anAnnulmentChangesEverybodysMinutes_butNotTheEndOfTheObjectionPeriod() {
    RecordScene scene = RecordScene.running();
    int vote = VoteScene.announced(scene.convention, "haupt", "trier");
    int other = VoteScene.announced(scene.convention, "haupt", "trier");
    scene.convention.accept(CHAIR, new EndConvention());
    scene.sealedAtTrier(1).accept(new SealWhole(1));

    scene.convention.accept(CHAIR, new FinaliseVote(vote));
    assertThat(scene.standing(TRIER).isOutdated()).isFalse();

    scene.convention.byTwo(new AnnulVote(other, "Frage unklar", false));
    assertThat(scene.standing(TRIER).isOutdated()).isTrue();
    assertThat(scene.standing(WHOLE).isOutdated()).isTrue();
  }

  @Test
  void theReleaseOfASealedSiteChangesNothing() {
    RecordScene scene = RecordScene.ended().sealedAtTrier(1);

    scene.convention.desk("trier").sign(new ClosingStated("Protokoll versiegelt")).send();

    assertThat(scene.step(TRIER)).isEqualTo(SEALED);
  }
}
