package org.konvent.model.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Official open data of real counts: the published total is the exact sum of the rows. */
class RealDataTest {
  @Test
  void theReferendumAddsUpToItsPublishedTotal() {
    Count count = Count.read("referendum-2021-ebersberg.csv");
    CountedTotal total = count.total();
    assertThat(total.rows()).isEqualTo(21);
    assertThat(total.slips()).isEqualTo(count.published().slips());
    assertThat(total.options()).isEqualTo(count.published().options());
    Verdict verdict = Verdicts.ofCount(BallotPaper.yesNo(), MajorityRule.SIMPLE, total, 0, 0);
    assertThat(verdict.outcome()).isEqualTo(VerdictOutcome.ACCEPTED);
    assertThat(verdict.figures()).isEqualTo("35982 > 32247");
    assertThat(verdict.flipDistance()).isEqualTo(1868);
  }

  @Test
  void theListElectionAddsUpToItsPublishedTotal() {
    Count count = Count.read("list-election-2021-vaterstetten.csv");
    CountedTotal total = count.total();
    assertThat(total.rows()).isEqualTo(27);
    assertThat(total.slips()).isEqualTo(count.published().slips());
    assertThat(total.options()).isEqualTo(count.published().options());
    Verdict verdict = Verdicts.ofCount(count.paper, null, total, 0, 0);
    assertThat(verdict.elected()).containsExactly("CSU");
  }

  @ParameterizedTest
  @ValueSource(strings = {"referendum-2021-ebersberg.csv", "list-election-2021-vaterstetten.csv"})
  void noRealRowBreaksARule_butTheMissingPresence(String file) {
    Count count = Count.read(file);
    for (CountedTally row : count.rows) {
      Findings findings =
          Plausibility.check(count.paper, row, RowContext.NONE, PlausibilityProfile.DEFAULT);
      assertThat(findings.refused()).isFalse();
      assertThat(findings.of(PlausibilityLevel.ERROR))
          .extracting(Finding::rule)
          .containsOnly(PlausibilityRule.F107);
    }
  }

  private record Count(BallotPaper paper, List<CountedTally> rows) {
    /** The first row is the published total. */
    static Count read(String file) {
      List<String> lines = lines(file);
      List<String> names = new ArrayList<>(columns(lines.get(0)));
      boolean yesNo = names.contains("yes");
      BallotPaper paper =
          yesNo
              ? BallotPaper.yesNo()
              : BallotPaper.of(
                  BallotForm.PLURALITY,
                  names.stream().map(name -> new BallotOption(name, name)).toList());
      return new Count(paper, lines.stream().skip(1).map(line -> row(line, names, yesNo)).toList());
    }

    CountedTally published() {
      return rows.get(0);
    }

    CountedTotal total() {
      return CountedTotal.of(paper, rows.subList(1, rows.size()));
    }

    private static List<String> columns(String line) {
      String[] cells = line.split(",");
      return Arrays.asList(cells).subList(5, cells.length);
    }

    private static CountedTally row(String line, List<String> names, boolean yesNo) {
      String[] cells = line.split(",");
      int cast = Integer.parseInt(cells[2]);
      Slips slips =
          new Slips(null, cast, cast, Integer.parseInt(cells[3]), Integer.parseInt(cells[4]), 0);
      List<OptionCount> counts = new ArrayList<>();
      for (int column = 0; column < names.size(); column++) {
        counts.add(new OptionCount(names.get(column), Integer.parseInt(cells[column + 5])));
      }
      if (yesNo) {
        counts.add(new OptionCount(BallotPaper.ABSTAIN, 0));
      }
      return CountedTally.ofOptions(slips, counts);
    }

    private static List<String> lines(String file) {
      try (var in = RealDataTest.class.getResourceAsStream("/tally/" + file)) {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
