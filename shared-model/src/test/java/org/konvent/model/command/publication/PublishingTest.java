package org.konvent.model.command.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.konvent.model.command.publication.RecordScene.DAY;
import static org.konvent.model.command.publication.RecordScene.HAUPT;
import static org.konvent.model.command.publication.RecordScene.TRIER;
import static org.konvent.model.command.publication.RecordScene.WHOLE;
import static org.konvent.model.command.publication.RecordScene.publication;
import static org.konvent.model.publication.RecordStep.IN_PROGRESS;
import static org.konvent.model.publication.RecordStep.PUBLISHED;
import static org.konvent.model.publication.RecordStep.SEALED;
import static org.konvent.model.publication.RecordStep.SIGNED;
import static org.konvent.model.publication.RecordStep.VERIFIED;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.konvent.model.command.convention.EndConvention;
import org.konvent.model.command.convention.PublishConvention;
import org.konvent.model.convention.ConventionFixture;
import org.konvent.model.convention.ConventionZone;
import org.konvent.model.convention.PublicationTerm;
import org.konvent.model.journal.Actor;
import org.konvent.model.journal.Decision;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.problem.Refusal;
import org.konvent.model.publication.PublishedMinutes;
import org.konvent.model.publication.VerifyOutcome;

class PublishingTest {

  @Test
  void inProgress_sealed_signed_verified_published() {
    RecordScene scene = RecordScene.ended();
    assertThat(scene.step(TRIER)).isEqualTo(IN_PROGRESS);
    assertThat(scene.sealedAtTrier(1).step(TRIER)).isEqualTo(SEALED);
    assertThat(scene.signed(TRIER, 1).step(TRIER)).isEqualTo(SIGNED);
    assertThat(scene.verified(TRIER, 1).step(TRIER)).isEqualTo(VERIFIED);
    assertThat(scene.published(TRIER, 1).step(TRIER)).isEqualTo(PUBLISHED);
    assertThat(scene.standing(TRIER).published().orElseThrow().missing()).isEmpty();
    assertThat(scene.step(WHOLE)).isEqualTo(IN_PROGRESS);
  }

  @Test
  void verifiedBeforeItIsSigned_isStillOnlySealed() {
    RecordScene scene = RecordScene.ended().sealedAtTrier(1).verified(TRIER, 1);

    assertThat(scene.step(TRIER)).isEqualTo(SEALED);
    assertThat(scene.signed(TRIER, 1).step(TRIER)).isEqualTo(VERIFIED);
  }

  @Test
  void onlyVerifyWithoutAFindingVerifies_andTheLastOneHolds() {
    RecordScene scene = RecordScene.ended().sealedAtTrier(1).signed(TRIER, 1);

    scene.accept(scene.verification(TRIER, 1, VerifyOutcome.INCOMPLETE));
    assertThat(scene.step(TRIER)).isEqualTo(SIGNED);
    scene.verified(TRIER, 1);
    assertThat(scene.step(TRIER)).isEqualTo(VERIFIED);
    scene.accept(scene.verification(TRIER, 1, VerifyOutcome.FAILED));
    assertThat(scene.step(TRIER)).isEqualTo(SIGNED);
  }

  @Test
  void aVerificationNamesTheJournalThatWasVerified() {
    RecordScene scene = RecordScene.ended();
    long size = scene.convention.state().size();
    assertThat(scene.refusal(scene.verification(TRIER, 1, VerifyOutcome.VERIFIED)))
        .isEqualTo(ProblemCode.RECORD_NOT_SEALED);
    scene.sealedAtTrier(1);

    assertThat(scene.refusal(verification(size - 1, "a".repeat(64), VerifyOutcome.VERIFIED)))
        .isEqualTo(ProblemCode.FIELD_INVALID);
    assertThat(scene.refusal(verification(size + 2, "a".repeat(64), VerifyOutcome.VERIFIED)))
        .isEqualTo(ProblemCode.FIELD_INVALID);
    assertThat(scene.refusal(verification(size, "A".repeat(64), VerifyOutcome.VERIFIED)))
        .isEqualTo(ProblemCode.FIELD_INVALID);
    assertThat(scene.refusal(verification(size, "a".repeat(64), null)))
        .isEqualTo(ProblemCode.FIELD_MISSING);
    assertThat(scene.refusal(Actor.installation("haupt"), scene.verification(TRIER, 1, null)))
        .isEqualTo(ProblemCode.NOT_ALLOWED);
    assertThat(scene.refusal(scene.verification(TRIER, 2, VerifyOutcome.VERIFIED)))
        .isEqualTo(ProblemCode.RECORD_VERSION_WRONG);
    scene.noise("trier");
    assertThat(scene.refusal(scene.verification(TRIER, 1, VerifyOutcome.VERIFIED)))
        .isEqualTo(ProblemCode.RECORD_CHANGED);
  }

  private static VerifyRecord verification(long size, String root, VerifyOutcome outcome) {
    return new VerifyRecord(TRIER, 1, outcome, size, root);
  }

  @Test
  void beforeTheLastDay_nothingIncompleteIsPublished() {
    RecordScene scene = RecordScene.ended();
    assertThat(scene.refusal(publication(TRIER, 0))).isEqualTo(ProblemCode.RECORD_INCOMPLETE);
    scene.sealedAtTrier(1);
    assertThat(scene.refusal(publication(TRIER, 1))).isEqualTo(ProblemCode.RECORD_INCOMPLETE);
    scene.later(13 * DAY);
    assertThat(scene.refusal(publication(TRIER, 1))).isEqualTo(ProblemCode.RECORD_INCOMPLETE);
  }

  @Test
  void onTheLastDay_whatExistsIsPublished_namingWhatIsMissing() {
    RecordScene scene = RecordScene.ended().sealedAtTrier(1).later(14 * DAY);

    scene.published(TRIER, 1).published(WHOLE, 0);

    assertThat(published(scene, TRIER).missing()).containsExactly(SIGNED, VERIFIED);
    assertThat(published(scene, WHOLE).missing()).containsExactly(SEALED, SIGNED, VERIFIED);
    assertThat(scene.step(WHOLE)).isEqualTo(PUBLISHED);
  }

  @Test
  void aChangeAfterThePublication_makesAVersionThatIsNotPublished() {
    RecordScene scene = RecordScene.ended().sealedAtTrier(1).signed(TRIER, 1).verified(TRIER, 1);
    scene.published(TRIER, 1).noise("trier");
    assertThat(scene.step(TRIER)).isEqualTo(IN_PROGRESS);

    assertThat(scene.sealedAtTrier(2).step(TRIER)).isEqualTo(SEALED);
    assertThat(scene.standing(TRIER).versions().published())
        .extracting(PublishedMinutes::version)
        .containsExactly(1);
  }

  @Test
  void whatWasPublishedUnsealed_isToBeSealedAndPublishedAgain() {
    RecordScene scene = RecordScene.ended().later(15 * DAY).published(TRIER, 0);
    assertThat(scene.step(TRIER)).isEqualTo(PUBLISHED);

    assertThat(scene.sealedAtTrier(1).step(TRIER)).isEqualTo(SEALED);
    scene.published(TRIER, 1).noise("trier");
    assertThat(scene.step(TRIER)).isEqualTo(IN_PROGRESS);
  }

  @Test
  void onlyTheVersionSealedLastIsPublished_somewhere_betweenTheEndAndToday() {
    RecordScene scene = RecordScene.ended().sealedAtTrier(1).signed(TRIER, 1).verified(TRIER, 1);
    String end = PublicationTerm.day(scene.convention.now()).toString();
    scene.later(DAY);
    String today = PublicationTerm.day(scene.convention.now()).toString();

    assertThat(scene.refusal(publication(TRIER, 2))).isEqualTo(ProblemCode.RECORD_VERSION_WRONG);
    assertThat(scene.refusal(on(" ", today))).isEqualTo(ProblemCode.FIELD_MISSING);
    assertThat(scene.refusal(on("Aushang", "gestern"))).isEqualTo(ProblemCode.FIELD_INVALID);
    assertThat(scene.refusal(on("Aushang", LocalDate.parse(today).plusDays(1).toString())))
        .isEqualTo(ProblemCode.FIELD_INVALID);
    assertThat(scene.refusal(on("Aushang", LocalDate.parse(end).minusDays(1).toString())))
        .isEqualTo(ProblemCode.FIELD_INVALID);
    assertThat(scene.refusal(Actor.installation("trier"), publication(WHOLE, 0)))
        .isEqualTo(ProblemCode.NOT_ALLOWED);
    scene.accept(on("Aushang", end)).accept(on("Netz", today));
    assertThat(published(scene, TRIER)).extracting("place", "on").containsExactly("Netz", today);
  }

  private static PublishRecord on(String place, String day) {
    return new PublishRecord(TRIER, 1, place, Optional.of(day));
  }

  @Test
  void beforeTheEnd_nothingIsPublished() {
    assertThat(RecordScene.running().refusal(publication(TRIER, 0)))
        .isEqualTo(ProblemCode.CONVENTION_NOT_ENDED);
  }

  @Test
  void theConventionIsPublished_whenTheMinutesOfEverySiteAndOfTheWholeAre() {
    RecordScene scene = RecordScene.ended().sealedAtTrier(1).signed(TRIER, 1).verified(TRIER, 1);
    assertThat(open(scene)).containsExactly("whole", "haupt", "trier");
    scene.published(TRIER, 1);
    assertThat(open(scene)).containsExactly("whole", "haupt");

    scene.later(14 * DAY).published(HAUPT, 0).published(WHOLE, 0);
    scene.noise("trier");
    assertThat(open(scene)).containsExactly("whole", "trier");
    scene.sealedAtTrier(2).published(TRIER, 2).published(WHOLE, 0);
    scene.convention.accept(ConventionFixture.CHAIR, new PublishConvention());

    assertThat(scene.sealedAtTrier(3).signed(TRIER, 3).step(TRIER)).isEqualTo(SIGNED);
  }

  /** Why the convention cannot be published. */
  private static List<Object> open(RecordScene scene) {
    Decision decision = scene.convention.decide(ConventionFixture.CHAIR, new PublishConvention());
    Refusal refusal = ((Decision.Refused) decision).refusal();
    assertThat(refusal.code()).isEqualTo(ProblemCode.RECORDS_UNPUBLISHED);
    return List.copyOf((List<?>) refusal.details().get("records"));
  }

  @Test
  void daysAreThoseOfTheConventionsCalendar_alsoWhenClocksChange() {
    RecordScene scene = RecordScene.running();
    scene.convention.at(millis(LocalDate.of(2026, 10, 17), LocalTime.of(23, 50)));
    assertThat(PublicationTerm.daysLeft(scene.convention.state().life(), scene.convention.now()))
        .isEmpty();
    scene.convention.accept(ConventionFixture.CHAIR, new EndConvention());

    assertThat(left(scene, LocalDate.of(2026, 10, 17), LocalTime.of(23, 59))).isEqualTo(14);
    assertThat(left(scene, LocalDate.of(2026, 10, 18), LocalTime.of(0, 1))).isEqualTo(13);
    assertThat(left(scene, LocalDate.of(2026, 10, 30), LocalTime.of(23, 59))).isEqualTo(1);
    assertThat(left(scene, LocalDate.of(2026, 10, 31), LocalTime.of(0, 0))).isZero();
    assertThat(left(scene, LocalDate.of(2026, 11, 1), LocalTime.of(0, 0))).isEqualTo(-1);
  }

  private static long left(RecordScene scene, LocalDate day, LocalTime time) {
    return PublicationTerm.daysLeft(scene.convention.state().life(), millis(day, time))
        .orElseThrow();
  }

  private static long millis(LocalDate day, LocalTime time) {
    return ZonedDateTime.of(day, time, ConventionZone.ZONE).toInstant().toEpochMilli();
  }

  private static PublishedMinutes published(RecordScene scene, Optional<String> site) {
    return scene.standing(site).published().orElseThrow();
  }
}
