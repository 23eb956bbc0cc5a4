package org.konvent.model.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A hundred honest days without a finding that is more than a note. */
class HonestAtRandomTest {

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 100);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void nothingIsWrongOrMissing(long seed) {
    Path directory = Fixtures.directory(seed <= 10 ? "honest-" + seed : "honest-others");
    List<Path> bundles = Forging.packed(RandomDay.story(seed).bundles(), directory);
    Report report = new Verifier(Remembering.ENGINE, Optional.empty()).verify(bundles);
    Fixtures.expect(directory, report);
    assertThat(report.findings())
        .as("seed %d", seed)
        .filteredOn(finding -> finding.level() != Level.NOTE)
        .isEmpty();
  }
}
