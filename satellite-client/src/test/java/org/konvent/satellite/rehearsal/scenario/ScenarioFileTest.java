package org.konvent.satellite.rehearsal.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.konvent.satellite.rehearsal.plan.InputProblem;
import org.konvent.satellite.rehearsal.plan.PlannedSite;
import org.konvent.satellite.rehearsal.play.Plan;

class ScenarioFileTest {

  private static final String SHORT =
      """
      name: Ein kurzer Tag
      sites:
        - {name: Hauptort, accredited: 420, present: 400}
        - {name: Trier, accredited: 60, present: 60}
      steps:
        - speak: {site: Trier, first: Anna, last: Beispiel}
        - next: {}
        - vote:
            form: hands
            label: first
            subject: Wollen wir?
            rows:
              Hauptort: {of: 5, yes: 3, no: 2}
              Trier: {yes: 20, no: 10}
      """;

  @TempDir Path folder;

  @Test
  void stepsAreReadInTheirOrder() throws IOException {
    Plan plan = plan(SHORT);

    assertThat(plan.name()).isEqualTo("Ein kurzer Tag");
    assertThat(plan.sites()).contains(new PlannedSite("Trier", 60, 60));
    assertThat(plan.steps())
        .hasExactlyElementsOfTypes(SpeakStep.class, NextStep.class, VoteStep.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"day.yaml", "phone-only.yaml", "hands.yaml", "elections.yaml"})
  void shippedScenariosAreUnderstood(String name) {
    Path shipped = Path.of("..", "deploy", "scenarios", name);

    assertThat(ScenarioFile.plan(shipped).steps()).hasSizeGreaterThan(3);
  }

  @Test
  void anUnknownFieldIsNamedWithItsPlaceAndWhatIsPossible() {
    assertThatThrownBy(() -> plan(SHORT.replace("first: Anna", "frist: Anna")))
        .isInstanceOf(InputProblem.class)
        .hasMessageMatching(
            "short.yaml, line 6, column \\d+: 'frist' is not known here;"
                + " possible are first, last, site");
  }

  @Test
  void anUnknownFieldOfALongStepIsNamedInItsOwnLine() {
    assertThatThrownBy(() -> plan(SHORT.replace("label: first", "lable: first")))
        .hasMessageMatching("short.yaml, line 10, column \\d+: 'lable' is not known here;.*");
  }

  @Test
  void anUnknownStepIsNamedWithItsPlace() {
    assertThatThrownBy(() -> plan(SHORT.replace("next:", "nexxt:")))
        .isInstanceOf(InputProblem.class)
        .hasMessageMatching(
            "short.yaml, line 7, column \\d+: there is no step 'nexxt';"
                + " see docs/reference/rehearsal.md for the steps");
  }

  @Test
  void aMissingListIsNamed() {
    assertThatThrownBy(() -> plan("name: Nichts\n"))
        .hasMessageContaining("a scenario needs the lists 'sites' and 'steps'");
  }

  @Test
  void brokenYamlIsNamedWithItsPlace() {
    assertThatThrownBy(() -> plan("name: [\n")).hasMessageMatching("short.yaml, line \\d+, .*");
  }

  private Plan plan(String content) throws IOException {
    return ScenarioFile.plan(Files.writeString(folder.resolve("short.yaml"), content));
  }
}
