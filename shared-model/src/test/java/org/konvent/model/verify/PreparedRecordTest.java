package org.konvent.model.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.konvent.model.command.convention.FoundConvention;
import org.konvent.model.command.convention.GoOnline;
import org.konvent.model.command.preparation.Preparation;
import org.konvent.model.command.vote.OpenVote;
import org.konvent.model.tally.HandTally;

/** What was taken over from an earlier convention is decided again like everything else. */
class PreparedRecordTest {

  @Test
  void aRecordThatBeginsWithATakenOverPreparationVerifies() {
    Rehearsed it = new Rehearsed(77);
    String key = it.story.logKey.verifierKey().format();
    it.accept(
        Rehearsed.ADMIN,
        new FoundConvention(
            Rehearsed.ID,
            "Landesparteitag",
            false,
            key,
            Optional.empty(),
            Preparation.of(Day.begun(1).spent().it.state())));
    assertThat(it.story.batches).hasSize(1);
    Stream.of(Day.SITES).forEach(it::enrol);
    it.accept(Rehearsed.CHAIR, new GoOnline());
    Stream.of(Day.SITES).forEach(site -> it.present(site, 40));
    hold(it.later(1_000));

    Path directory = Fixtures.directory("honest-prepared");
    List<Path> bundles =
        Stream.of(Day.SITES)
            .map(site -> it.story.bundle(site).write(directory.resolve(site + ".zip")))
            .toList();
    Report report = new Verifier(Remembering.ENGINE, Optional.empty()).verify(bundles);
    Fixtures.expect(directory, report);
    assertThat(report.findings()).isEmpty();
    assertThat(report.result()).isEqualTo(Report.Result.VERIFIED);
  }

  private static void hold(Rehearsed it) {
    it.accept(Rehearsed.CHAIR, new OpenVote(Day.HANDS, 60));
    int yes = 20;
    for (String site : Day.SITES) {
      it.later(500).tally(site, Day.HANDS, HandTally.counted(40, yes++, 10, null));
    }
    it.later(1_000).close(Day.HANDS);
    it.later(1_000).announce(Day.HANDS);
  }
}
