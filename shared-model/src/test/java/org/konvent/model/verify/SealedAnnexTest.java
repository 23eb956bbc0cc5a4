package org.konvent.model.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.konvent.model.convention.Audience;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.convention.Scribe;
import org.konvent.model.minutes.SealedAnnex;
import org.konvent.model.minutes.WholeBundle;

/** The rows of small sites, which the public has only together: auditors check them without the sites. */
class SealedAnnexTest {

  private static final Story STORY = afterwards();

  private static Story afterwards() {
    Day day = Day.begun(1).spent();
    day.minutes();
    return day.it.story;
  }

  @Test
  void whatThePublicHasOnlyTogether_isProvedRowByRow_byTheAnnex() throws IOException {
    Path directory = Fixtures.directory("honest-annex");
    List<Path> bundles = published(STORY, directory);
    Path annex = annex(STORY, directory);
    Report without = verify(bundles, Optional.empty());
    Report with = verify(bundles, Optional.of(annex));
    Fixtures.expect(directory, with);

    assertThat(hidden(without)).containsExactly(Day.SECRET);
    assertThat(hidden(with)).isEmpty();
    assertThat(with.findings()).filteredOn(it -> it.level() == Level.FAILED).isEmpty();
    assertThat(with.votes().get(Day.SECRET - 1).computed()).isPresent();
    assertThat(Files.readString(annex)).doesNotContain("firstName");
  }

  @Test
  void aRowThatWasAltered_isNotTheOneThatItsEntryIsCommittedTo() throws IOException {
    Path directory = Fixtures.directory("stranger-altered-annex");
    List<Path> bundles = published(STORY, directory);
    Path annex = annex(STORY, directory);
    List<String> lines = new ArrayList<>(Files.readAllLines(annex));
    lines.set(0, lines.get(0).replaceFirst("(?<name>count[^0-9]{1,20})", "${name}9"));
    Files.writeString(annex, String.join("\n", lines) + "\n");
    Report report = verify(bundles, Optional.of(annex));
    Fixtures.expect(directory, report);

    assertThat(report.findings())
        .anyMatch(it -> it.id().equals("I-05") && it.bundle().equals(Optional.of("annex")));
    assertThat(hidden(report)).containsExactly(Day.SECRET);
  }

  @Test
  void anAnnexThatIsNone_isRefused() throws IOException {
    Path directory = Fixtures.directory("stranger-broken-annex");
    List<Path> bundles = published(STORY, directory);
    Path annex = Files.writeString(annex(STORY, directory), "{\"seq\":1}\n");
    Report report = verify(bundles, Optional.of(annex));
    Fixtures.expect(directory, report);

    assertThat(report.findings())
        .anyMatch(it -> it.id().equals("I-03") && it.bundle().equals(Optional.of("annex")));
  }

  @Test
  void rowsThatDoNotAddUpToThePublishedOne_areFoundWithTheAnnexAlone() throws IOException {
    Path directory = Fixtures.directory("master-false-sum-of-the-annex");
    Story forged = STORY.copy();
    int announced = forged.last("ResultAnnounced");
    forged.open(
        announced,
        fact -> {
          Map<String, Object> row =
              new TreeMap<>(Story.object(((List<?>) fact.get("combined")).get(0)));
          row.put("sites", List.of(Day.SITES));
          fact.put("combined", List.of(row));
        });
    List<Path> bundles = published(forged, directory);
    Report report = verify(bundles, Optional.of(annex(forged, directory)));
    Fixtures.expect(directory, report);

    assertThat(report.findings()).extracting(Finding::id).contains("K-15");
    assertThat(verify(bundles, Optional.empty()).findings())
        .extracting(Finding::id)
        .doesNotContain("K-15");
  }

  private static List<Integer> hidden(Report report) {
    return report.findings().stream()
        .filter(it -> it.id().equals("C-07"))
        .map(it -> it.vote().orElseThrow())
        .toList();
  }

  private static Report verify(List<Path> bundles, Optional<Path> annex) {
    return new Verifier(Remembering.ENGINE, Optional.empty()).with(annex).verify(bundles);
  }

  private static List<Path> published(Story story, Path directory) throws IOException {
    Path file = directory.resolve("protokoll-gesamt.zip");
    try (OutputStream out = Files.newOutputStream(file)) {
      new WholeBundle(
              state(story),
              Audience.PUBLIC,
              lines(story),
              story.checkpoint(story.tree(), story.lines.size()),
              List.of())
          .write(story.logKey, "konvent test", out);
    }
    return List.of(file);
  }

  private static Path annex(Story story, Path directory) throws IOException {
    Path file = directory.resolve("annex.ndjson");
    try (OutputStream out = Files.newOutputStream(file)) {
      new SealedAnnex(state(story), lines(story)).write(out);
    }
    return file;
  }

  private static List<Scribe.Line> lines(Story story) {
    return story.lines.stream()
        .map(line -> Scribe.read(Story.CODEC, line.bytes(), line.part(), Optional.empty()))
        .toList();
  }

  private static ConventionState state(Story story) {
    ConventionState state = ConventionState.empty();
    for (Scribe.Line line : lines(story)) {
      state = state.fold(line.entry(), line.secret());
    }
    return state;
  }
}
