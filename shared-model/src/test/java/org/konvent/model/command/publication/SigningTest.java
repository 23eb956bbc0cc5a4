package org.konvent.model.command.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.konvent.model.command.publication.RecordScene.HAUPT;
import static org.konvent.model.command.publication.RecordScene.TRIER;
import static org.konvent.model.command.publication.RecordScene.WHOLE;
import static org.konvent.model.publication.Signatory.CHAIR;
import static org.konvent.model.publication.Signatory.FIRST_TELLER;
import static org.konvent.model.publication.Signatory.MINUTE_TAKER;
import static org.konvent.model.publication.Signatory.RETURNING_OFFICER;
import static org.konvent.model.publication.Signatory.SECOND_TELLER;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.konvent.model.convention.Audience;
import org.konvent.model.convention.Disclosure;
import org.konvent.model.convention.Scribe;
import org.konvent.model.journal.Actor;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.publication.RecordStep;
import org.konvent.model.publication.Signatory;
import org.konvent.model.publication.SignedName;

class SigningTest {

  private static final Actor AT_TRIER = Actor.installation("trier");

  private final RecordScene scene = RecordScene.ended();

  @Test
  void minutesAreSigned_whenEverybodyHasSigned() {
    scene.sealedAtTrier(1).sign(TRIER, 1, MINUTE_TAKER, "Eva").sign(TRIER, 1, CHAIR, "Carla");
    assertThat(scene.standing(TRIER).unsigned())
        .containsExactly(RETURNING_OFFICER, FIRST_TELLER, SECOND_TELLER);
    assertThat(scene.step(TRIER)).isEqualTo(RecordStep.SEALED);

    scene
        .sign(TRIER, 1, RETURNING_OFFICER, "Eva")
        .sign(TRIER, 1, FIRST_TELLER, "Tom")
        .sign(TRIER, 1, SECOND_TELLER, "Tina");

    assertThat(scene.step(TRIER)).isEqualTo(RecordStep.SIGNED);
  }

  @Test
  void whatIsNotSealed_isNotSigned() {
    assertThat(scene.refusal(signature(TRIER, 1, CHAIR, "Carla")))
        .isEqualTo(ProblemCode.RECORD_NOT_SEALED);
  }

  @Test
  void aSignatureCountsForItsVersionOnly() {
    scene.sealedAtTrier(1).sealedAtTrier(2);

    assertThat(scene.refusal(signature(TRIER, 1, CHAIR, "Carla")))
        .isEqualTo(ProblemCode.RECORD_VERSION_WRONG);
  }

  @Test
  void whatHasChangedSince_isSealedAgainFirst() {
    scene.sealedAtTrier(1).noise("trier");

    assertThat(scene.refusal(signature(TRIER, 1, CHAIR, "Carla")))
        .isEqualTo(ProblemCode.RECORD_CHANGED);
  }

  @Test
  void nobodySignsTwice_andTwoTellersAreTwoPeople() {
    scene.sealedAtTrier(1).sign(TRIER, 1, FIRST_TELLER, "Tom  Muster");

    assertThat(scene.refusal(signature(TRIER, 1, FIRST_TELLER, "Tina")))
        .isEqualTo(ProblemCode.RECORD_ALREADY_SIGNED);
    assertThat(scene.refusal(signature(TRIER, 1, SECOND_TELLER, "tom muster ")))
        .isEqualTo(ProblemCode.SAME_PERSON);
  }

  @Test
  void aNameAndAFunctionAreNeeded() {
    scene.sealedAtTrier(1);

    assertThat(scene.refusal(signature(TRIER, 1, CHAIR, " "))).isEqualTo(ProblemCode.FIELD_MISSING);
    assertThat(scene.refusal(signature(TRIER, 1, null, "Carla")))
        .isEqualTo(ProblemCode.FIELD_MISSING);
    assertThat(scene.refusal(signature(TRIER, 1, CHAIR, "x".repeat(201))))
        .isEqualTo(ProblemCode.FIELD_TOO_LONG);
    assertThat(scene.refusal(signature(Optional.of("bonn"), 1, CHAIR, "Carla")))
        .isEqualTo(ProblemCode.UNKNOWN_SITE);
  }

  @Test
  void aSiteRecordsSignaturesOfItsOwnMinutesOnly() {
    scene.sealedAtTrier(1).accept(new SealWhole(1));
    scene.convention.desk("haupt").seal(1, "").send();

    assertThat(scene.refusal(AT_TRIER, signature(HAUPT, 1, CHAIR, "Carla")))
        .isEqualTo(ProblemCode.NOT_ALLOWED);
    assertThat(scene.refusal(AT_TRIER, signature(WHOLE, 1, CHAIR, "Carla")))
        .isEqualTo(ProblemCode.NOT_ALLOWED);
    scene.convention.accept(AT_TRIER, signature(TRIER, 1, CHAIR, "Carla"));
  }

  @Test
  void namesAreSealed_forThoseInsideOnly() {
    scene.sealedAtTrier(1).sign(TRIER, 1, CHAIR, "Carla");
    Scribe.Line line = scene.convention.lines().get((int) scene.convention.lastSeq());

    assertThat(line.secret()).contains(new SignedName("Carla"));
    assertThat(new String(line.bytes(), java.nio.charset.StandardCharsets.UTF_8))
        .doesNotContain("Carla");
    assertThat(Disclosure.mayRead(Audience.PUBLIC, line.entry(), scene.convention.state()))
        .isFalse();
  }

  private static SignRecord signature(
      Optional<String> site, int version, Signatory signatory, String name) {
    return new SignRecord(site, version, signatory, name);
  }
}
