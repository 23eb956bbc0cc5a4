package org.konvent.satellite.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.konvent.model.tally.CountedTally;
import org.konvent.model.tally.HandParts;
import org.konvent.model.tally.HandTally;
import org.konvent.model.tally.Slips;
import org.konvent.model.tally.Tally;
import picocli.CommandLine;

class TallyFiguresTest {

  @Test
  void ballotsAreTypedOptionByOption() {
    Tally typed =
        typed(
            "--present=65 --issued=64 --cast=63 --invalid=0 --option yes=26 --option no=34 --abstain=3");

    assertThat(typed).isEqualTo(CountedTally.yesNo(new Slips(65, 64, 63, 0, 63, null), 26, 34, 3));
  }

  @Test
  void handsAreTypedAsParts() {
    assertThat(typed("--present=60 --hands=3/4,1/4"))
        .isEqualTo(HandTally.estimated(60, HandParts.of(3, 4)));
    assertThat(typed("--present=60 --hands=4/8,3/8,1/8"))
        .isEqualTo(HandTally.estimated(60, HandParts.of(4, 3, 1, 8)));
  }

  @Test
  void handsMayBeCountedExactly() {
    assertThat(typed("--present=60 --exact=yes=31,no=20"))
        .isEqualTo(HandTally.counted(60, 31, 20, null));
  }

  @Test
  void whatIsNotTypedStaysEmpty() {
    CountedTally typed = (CountedTally) typed("--cast=63 --option yes=26");

    assertThat(typed.slips().invalid()).isNull();
    assertThat(typed.slips().valid()).isNull();
  }

  @Test
  void partsOfDifferentWholesAreRefused() {
    assertThatThrownBy(() -> typed("--hands=3/4,1/5")).isInstanceOf(CliFailure.class);
    assertThatThrownBy(() -> typed("--hands=most,few")).isInstanceOf(CliFailure.class);
  }

  private static Tally typed(String options) {
    TallyFigures figures = new TallyFigures();
    new CommandLine(figures).parseArgs(options.split(" "));
    return figures.tally();
  }
}
