package org.konvent.model.command.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.konvent.model.agenda.MotionTextImported;
import org.konvent.model.command.Hall;
import org.konvent.model.convention.ConventionEnded;
import org.konvent.model.convention.TakenOffline;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.queue.ContributionContent;
import org.konvent.model.queue.ListKind;
import org.konvent.model.queue.MotionKind;
import org.konvent.model.queue.ProceduralKinds;

class EnteringTest extends QueueTest {

  @Test
  void entriesWaitInTheOrderOfTheJournal() {
    String first = speech(Hall.TRIER);
    String second = speech(Hall.KOELN);
    assertThat(first).startsWith("R-001-");
    assertThat(second).startsWith("R-002-");
    assertThat(upcoming()).containsExactly(first, second);
    assertThat(entry(first).site()).isEqualTo("trier");
  }

  @Test
  void namesAreOnlyInTheSealedPart_normalised() {
    String number =
        entered(
            new EnterSpeech(" Zoe\u0308 ", "O'Neil-Groß", Optional.empty(), Optional.empty()),
            Hall.TRIER);
    ContributionContent content =
        hall.state().secret(entry(number).seq(), ContributionContent.class).orElseThrow();
    assertThat(content.fullName()).isEqualTo("Zoë O'Neil-Groß");
    assertThat(content.shortName()).isEqualTo("Zoë O.");
  }

  @Test
  void aNameIsNeededAndHasAtMostAHundredCharacters() {
    String most = "ä".repeat(100);
    entered(new EnterSpeech(most, most, Optional.empty(), Optional.empty()), Hall.TRIER);
    hall.refuses(
        ProblemCode.FIELD_TOO_LONG,
        new EnterSpeech(most + "x", most, Optional.empty(), Optional.empty()),
        Hall.TRIER);
    assertThat(
            hall.refuses(
                    ProblemCode.FIELD_MISSING,
                    new EnterSpeech("Eva", " ", Optional.empty(), Optional.empty()),
                    Hall.TRIER)
                .details())
        .containsEntry("field", "lastName");
    hall.refuses(
        ProblemCode.FIELD_MISSING,
        new EnterSpeech(null, "K", Optional.empty(), Optional.empty()),
        Hall.TRIER);
    hall.refuses(
        ProblemCode.FIELD_INVALID,
        new EnterSpeech("\uD800", "K", Optional.empty(), Optional.empty()),
        Hall.TRIER);
  }

  @Test
  void aSiteEntersForItselfOnly_theCrewNamesTheSite() {
    EnterSpeech forKoeln = new EnterSpeech("Eva", "K", Optional.empty(), Optional.of("koeln"));
    hall.refuses(ProblemCode.NOT_ALLOWED, forKoeln, Hall.TRIER);
    assertThat(entry(entered(forKoeln, Hall.CREW)).site()).isEqualTo("koeln");
    hall.refuses(
        ProblemCode.FIELD_MISSING, new EnterSpeech("E", "K", Optional.empty(), Optional.empty()));
    hall.refuses(
        ProblemCode.UNKNOWN_SITE, new EnterSpeech("E", "K", Optional.empty(), Optional.of("bonn")));
  }

  @Test
  void offlineSitesChangeNothing_theCrewPrepares() {
    hall.happens(new TakenOffline("Umbau"));
    EnterSpeech entering = new EnterSpeech("Eva", "K", Optional.empty(), Optional.of("trier"));
    hall.refuses(ProblemCode.CONVENTION_OFFLINE, entering, Hall.TRIER);
    hall.does(entering);
    hall.happens(new ConventionEnded());
    hall.refuses(ProblemCode.CONVENTION_ENDED, entering);
  }

  @Test
  void aMotionNeedsItsText_orTheNumberOfAnImportedOne() {
    hall.refuses(
        ProblemCode.FIELD_MISSING,
        new EnterMotion("A", "B", "motion", Optional.empty(), Optional.empty(), Optional.empty()),
        Hall.TRIER);
    EnterMotion byNumber =
        new EnterMotion("A", "B", "motion", Optional.empty(), Optional.of("P22"), Optional.empty());
    hall.refuses(ProblemCode.UNKNOWN_MOTION_TEXT, byNumber, Hall.TRIER);
    hall.happens(new MotionTextImported("P22", Optional.empty()));
    assertThat(entry(entered(byNumber, Hall.TRIER)).motionText()).contains("P22");
    entered(
        new EnterMotion(
            "A", "B", "nomination", Optional.empty(), Optional.empty(), Optional.empty()),
        Hall.TRIER);
  }

  @Test
  void aTextHasAtMostEightThousandCharacters() {
    entered(motionOf("x".repeat(8_000)), Hall.TRIER);
    hall.refuses(ProblemCode.FIELD_TOO_LONG, motionOf("x".repeat(8_001)), Hall.TRIER);
  }

  @Test
  void kindsOfMotionsAreTheConventions() {
    MotionKind own = new MotionKind("wish", Map.of("de", "Wunsch", "en", "Wish"), false);
    hall.does(new DefineMotionKinds(List.of(own)));
    hall.refuses(ProblemCode.UNKNOWN_MOTION_KIND, motionOf("x"), Hall.TRIER);
    hall.refuses(ProblemCode.FIELD_INVALID, new DefineMotionKinds(List.of(own, own)));
    hall.refuses(
        ProblemCode.FIELD_MISSING,
        new DefineMotionKinds(List.of(new MotionKind("x", Map.of(), false))));
  }

  @Test
  void aClosedListTakesNoSpeeches_butProceduralMotions() {
    hall.does(new CloseList(ListKind.SPEECHES));
    hall.refuses(
        ProblemCode.LIST_CLOSED,
        new EnterSpeech("E", "K", Optional.empty(), Optional.empty()),
        Hall.TRIER);
    procedural("close-list", Map.of());
    motion();
    hall.refuses(ProblemCode.LIST_CLOSED, new CloseList(ListKind.SPEECHES));
    hall.refuses(ProblemCode.LIST_NEVER_CLOSES, new CloseList(ListKind.PROCEDURAL));
    hall.does(new ReopenList(ListKind.SPEECHES));
    hall.refuses(ProblemCode.LIST_NOT_CLOSED, new ReopenList(ListKind.SPEECHES));
    speech();
  }

  @Test
  void aProceduralFormTakesWhatItsKindAsks() {
    refusedForm(ProblemCode.FIELD_MISSING, "limit-speaking-time", Map.of());
    refusedForm(ProblemCode.FIELD_INVALID, "limit-speaking-time", Map.of("seconds", "0"));
    refusedForm(ProblemCode.FIELD_INVALID, "limit-speaking-time", Map.of("seconds", "86401"));
    refusedForm(ProblemCode.UNKNOWN_FIELD, "close-list", Map.of("seconds", "60"));
    refusedForm(ProblemCode.UNKNOWN_MOTION_KIND, "sing", Map.of());
    refusedForm(ProblemCode.FIELD_INVALID, "take-off-agenda", Map.of("item", "item-9"));
    refusedForm(ProblemCode.FIELD_INVALID, "adjourn", Map.of("day", "2026-02-30", "time", "10:00"));
    procedural("adjourn", Map.of("day", "2026-11-22", "time", "10:00"));
    String objection = procedural("object-to-officer", Map.of("name", "Max M", "site", "trier"));
    assertThat(entry(objection).fields()).isEqualTo(Map.of("site", "trier"));
    assertThat(hall.state().secret(entry(objection).seq(), ContributionContent.class))
        .hasValueSatisfying(
            content -> assertThat(content.fields()).isEqualTo(Map.of("name", "Max M")));
  }

  @Test
  void theCatalogueHasEveryKindOnce_namedInBothLanguages() {
    assertThat(ProceduralKinds.ALL).extracting("code").doesNotHaveDuplicates().hasSize(29);
    assertThat(ProceduralKinds.ALL).allMatch(kind -> kind.names().keySet().size() == 2);
    assertThat(MotionKind.SHIPPED).extracting("code").doesNotHaveDuplicates();
  }

  private EnterMotion motionOf(String text) {
    return new EnterMotion(
        "A", "B", "motion", Optional.of(text), Optional.empty(), Optional.empty());
  }

  private void refusedForm(ProblemCode code, String kind, Map<String, String> fields) {
    hall.refuses(
        code, new EnterProceduralMotion("A", "B", kind, fields, Optional.empty()), Hall.TRIER);
  }
}
