package org.konvent.model.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.konvent.model.convention.Audience;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.convention.Scribe;
import org.konvent.model.log.Checkpoint;
import org.konvent.model.log.Cosignature;
import org.konvent.model.log.SignatureType;
import org.konvent.model.log.SignedNote;
import org.konvent.model.log.Signer;
import org.konvent.model.minutes.WholeBundle;

/** The master's own record of the whole is judged like a site's, and beside theirs. */
class WholeBundleTest {

  @TempDir Path temporary;

  private final Story story = afterwards();

  private static Story afterwards() {
    Day day = Day.begun(1).spent();
    day.minutes();
    return day.it.story;
  }

  @Test
  void besideTheSitesBundles_itAddsNoFinding() throws IOException {
    Path directory = Fixtures.directory("honest-sites-and-whole");
    List<Path> bundles = Forging.packed(story.bundles(), directory);
    Report sites = verify(bundles);

    List<Path> all = new ArrayList<>(bundles);
    all.add(whole(Audience.CREW, directory));
    Report report = verify(all);
    Fixtures.expect(directory, report);

    assertThat(report.result()).isEqualTo(Report.Result.VERIFIED);
    assertThat(report.findings()).isEqualTo(sites.findings());
    assertThat(report.bundles()).hasSize(Day.SITES.length + 1);
  }

  @Test
  void alone_itProvesEveryResult_andOnlyTheSitesAreMissing() throws IOException {
    Path directory = Fixtures.directory("honest-whole-alone");
    Report report = verify(List.of(whole(Audience.CREW, directory)));
    Fixtures.expect(directory, report);

    assertThat(report.result()).isEqualTo(Report.Result.INCOMPLETE);
    assertThat(report.missing()).containsExactlyInAnyOrder(Day.SITES);
    assertThat(report.findings()).extracting(Finding::id).containsOnly("C-06", "E-04");
    assertThat(report.votes()).hasSize(5).allMatch(vote -> vote.computed().isPresent());
  }

  @Test
  void whatStandsTogetherOnly_isAddedTogether_inTheReport() throws IOException {
    Path directory = Fixtures.directory("honest-published-together");
    Map<String, BundleDraft> sites = story.bundles();
    sites.remove("kleve");
    Report report = verify(Forging.packed(sites, directory));
    Fixtures.expect(directory, report);

    VoteResult secret = report.votes().get(Day.SECRET - 1);
    assertThat(report.findings()).filteredOn(it -> it.level() == Level.FAILED).isEmpty();
    assertThat(report.findings())
        .anyMatch(it -> it.id().equals("C-07") && it.vote().equals(Optional.of(Day.SECRET)));
    assertThat(secret.computed()).isEqualTo(secret.announced());
    assertThat(secret.total()).containsEntry("option:yes", "150");
  }

  @Test
  void whatItsReaderMayNotRead_isNotInIt() throws IOException {
    Report report = verify(List.of(whole(Audience.PUBLIC, temporary)));

    assertThat(report.findings()).filteredOn(it -> it.level() == Level.FAILED).isEmpty();
    assertThat(report.findings()).extracting(Finding::id).contains("C-08");
  }

  @Test
  void theCosignaturesThatTheMasterCollected_areJudged() throws IOException {
    Path directory = Fixtures.directory("honest-whole-countersigned");
    List<Path> bundles = new ArrayList<>(Forging.packed(story.bundles(), directory));
    bundles.add(whole(directory, Audience.CREW, List.of("bonn", "kleve", "mainz", "trier")));
    Report enough = verify(bundles);
    Fixtures.expect(directory, enough);

    assertThat(enough.result()).isEqualTo(Report.Result.VERIFIED);

    Path few = whole(temporary, Audience.CREW, List.of("bonn", "mainz"));
    assertThat(verify(List.of(few)).findings()).extracting(Finding::id).contains("E-03");
  }

  private Path whole(Audience audience, Path directory) throws IOException {
    return whole(directory, audience, List.of());
  }

  private Path whole(Path directory, Audience audience, List<String> witnesses) throws IOException {
    SignedNote newest = story.checkpoint(story.tree(), story.lines.size());
    SignedNote before = story.checkpoint(story.tree(), story.lines.size() - 1);
    for (String site : witnesses) {
      Signer witness = story.devices.get(site).key.as(SignatureType.COSIGNATURE_V1);
      Cosignature line =
          Cosignature.create(Checkpoint.parseText(before.text()), witness, Instant.EPOCH);
      before = before.with(line.line());
    }
    List<Scribe.Line> lines = new ArrayList<>();
    ConventionState state = ConventionState.empty();
    for (Story.Line line : story.lines) {
      Scribe.Line read = Scribe.read(Story.CODEC, line.bytes(), line.part(), Optional.empty());
      lines.add(read);
      state = state.fold(read.entry(), read.secret());
    }
    Path file = directory.resolve("protokoll-gesamt.zip");
    try (OutputStream out = Files.newOutputStream(file)) {
      new WholeBundle(state, audience, lines, newest, List.of(before))
          .write(story.logKey, "konvent test", out);
    }
    return file;
  }

  private static Report verify(List<Path> bundles) {
    return new Verifier(Remembering.ENGINE, Optional.empty()).verify(bundles);
  }
}
