package org.konvent.model.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each manipulation is found by the check that is meant for it, and by nothing else. */
class ForgeryTest {

  @TempDir Path directory;

  static Stream<Forgery> forgeries() {
    return Forgeries.all().stream();
  }

  @ParameterizedTest
  @MethodSource("forgeries")
  void isFoundByTheCheckMeantForIt(Forgery forgery) {
    List<Path> bundles = forgery.packing().into(directory);
    Report report = new Verifier(Remembering.ENGINE, Optional.empty()).verify(bundles);
    Set<String> found =
        report.findings().stream()
            .filter(finding -> finding.level() != Level.NOTE)
            .map(Finding::id)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(found).as("%s", report.findings()).isEqualTo(forgery.expected());
  }
}
