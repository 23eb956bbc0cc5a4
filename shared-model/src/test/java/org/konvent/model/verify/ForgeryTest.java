package org.konvent.model.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each manipulation is found by the check that is meant for it, and by nothing else. */
class ForgeryTest {

  static Stream<Forgery> forgeries() {
    return Forgeries.all().stream();
  }

  @Test
  void thereAreManyOfThem_andEachHasANameOfItsOwn() {
    assertThat(Forgeries.all()).extracting(Forgery::toString).doesNotHaveDuplicates();
    assertThat(Forgeries.all()).hasSizeGreaterThan(90);
  }

  @ParameterizedTest
  @MethodSource("forgeries")
  void isFoundByTheCheckMeantForIt(Forgery forgery) {
    Path directory = Fixtures.directory(forgery.by() + "-" + forgery.name());
    List<Path> bundles = forgery.packing().into(directory);
    Report report = new Verifier(Remembering.ENGINE, Optional.empty()).verify(bundles);
    Fixtures.expect(directory, report);
    Set<String> found =
        report.findings().stream()
            .filter(finding -> finding.level() != Level.NOTE)
            .map(Finding::id)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(found).as("%s", report.findings()).isEqualTo(forgery.expected());
  }
}
