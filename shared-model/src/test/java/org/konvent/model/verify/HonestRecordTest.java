package org.konvent.model.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was done honestly verifies, whichever bundles there are, and in any order. */
class HonestRecordTest {

  @TempDir Path directory;

  private final Story story = Day.story();

  @Test
  void aDayWithEverythingVerifies_andWhatNoSiteSignedIsListed() {
    Report report = verify(written(Day.SITES));
    assertThat(report.findings())
        .extracting(Finding::id, finding -> finding.vote().orElseThrow())
        .containsExactly(org.assertj.core.api.Assertions.tuple("E-04", Day.ELECTION));
    assertThat(report.result()).isEqualTo(Report.Result.VERIFIED);
    assertThat(report.exitCode()).isZero();
    assertThat(report.votes()).hasSize(5);
    assertThat(report.votes().get(Day.BALLOTS - 1).flipDistance()).isPresent();
    assertThat(report.votes().get(Day.HANDS - 1).lower()).isPresent();
    assertThat(report.missing()).isEmpty();
  }

  @Test
  void theOrderOfTheBundlesDoesNotMatter() {
    List<Path> bundles = new ArrayList<>(written(Day.SITES));
    Report first = verify(bundles);
    Collections.shuffle(bundles, new Random(7));
    assertThat(verify(bundles)).isEqualTo(first);
  }

  @Test
  void missingSitesAreNamed() {
    Report report = verify(written("mainz", "bonn"));
    assertThat(report.result()).isEqualTo(Report.Result.INCOMPLETE);
    assertThat(report.exitCode()).isEqualTo(2);
    assertThat(report.missing()).containsExactly("kleve", "trier");
    assertThat(report.findings()).filteredOn(finding -> finding.level() == Level.FAILED).isEmpty();
  }

  @Test
  void theSameContentGivesTheSameBytes() throws Exception {
    Path one = story.bundle("trier").write(directory.resolve("one.zip"));
    Path other = story.bundle("trier").write(directory.resolve("other.zip"));
    assertThat(one).hasSameBinaryContentAs(other);
  }

  @Test
  void onlyGrowingIsNoFinding_andWhatIsGoneIsOne() {
    Story shorter = story.copy();
    shorter.lines.remove(shorter.lines.size() - 1);
    shorter.batches.remove(shorter.batches.size() - 1);
    Path old = shorter.bundle("trier").write(directory.resolve("old.zip"));
    List<Path> now = written(Day.SITES);
    Verifier verifier = new Verifier(Remembering.ENGINE, Optional.empty());
    assertThat(verifier.since(old, now).result()).isEqualTo(Report.Result.VERIFIED);

    BundleDraft less = story.bundle("trier");
    less.parts.remove(less.parts.firstKey());
    less.write(directory.resolve("trier.zip"));
    assertThat(verifier.since(old, now).findings()).extracting(Finding::id).contains("C-11");
  }

  @Test
  void aLogKeyThatWasPublishedIsHeldAgainstTheBundles() {
    String other = new Rehearsed(9).story.logKey.verifierKey().format();
    Report report = new Verifier(Remembering.ENGINE, Optional.of(other)).verify(written(Day.SITES));
    assertThat(report.findings()).extracting(Finding::id).containsOnly("A-04");
  }

  @Test
  void theReportReadsInBothLanguages_andNoTextIsMissing() {
    Report report = verify(written("mainz"));
    assertThat(ReportText.of(report, "de")).contains("Es fehlen: bonn, kleve, trier", "C-06");
    assertThat(ReportText.of(report, "en")).contains("Missing: bonn, kleve, trier");
    for (Check check : Check.values()) {
      for (java.util.Locale language : List.of(java.util.Locale.GERMAN, java.util.Locale.ENGLISH)) {
        assertThat(
                java.util.ResourceBundle.getBundle("org.konvent.model.verify.checks", language)
                    .getString(check.id()))
            .isNotBlank();
      }
    }
  }

  private List<Path> written(String... sites) {
    return List.of(sites).stream()
        .map(site -> story.bundle(site).write(directory.resolve(site + ".zip")))
        .toList();
  }

  private static Report verify(List<Path> bundles) {
    return new Verifier(Remembering.ENGINE, Optional.empty()).verify(bundles);
  }
}
