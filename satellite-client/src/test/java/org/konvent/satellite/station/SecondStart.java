package org.konvent.satellite.station;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.konvent.model.log.Hash;
import org.konvent.model.log.SignedNote;

/**
 * A site starts again from what a fault has left on its disk.
 *
 * @param before what it had told until then
 */
record SecondStart(StationFixture given, HonestSite honest, Path left, Told before) {

  /** The next start from what is left, to the end of the day. */
  void goesOn(int next, FaultyDisk sound) throws IOException {
    FaultyPath.mount(sound);
    Told told = before.copy();
    try (StationLife life = StationLife.start(given, left, told)) {
      assertThat(sound.isAllSynced()).isTrue();
      holdsWhatWasSaid(life, before);
      refusesAnotherStory(life, next);
      for (StationLife.Step step : honest.steps.subList(next, honest.steps.size())) {
        life.does(saidOtherwise(step));
      }
      assertThat(life.lines()).usingElementComparator(Arrays::compare).isEqualTo(honest.lines());
      holdsWhatWasSaid(life, told);
      agrees(told);
      assertThat(Files.readString(left.resolve(H2StationStore.FILE + ".mv.db"), ISO_8859_1))
          .doesNotContain(HonestSite.ERASED);
    }
  }

  private static StationLife.Step saidOtherwise(StationLife.Step step) {
    return step instanceof StationLife.Say say
        ? new StationLife.Say(say.before(), HonestSite.said(say.body().present() - 5))
        : step;
  }

  private void holdsWhatWasSaid(StationLife life, Told told) {
    assertThat(life.mirror.alarm()).isEmpty();
    assertThat(told.isWithin(life.mirror)).isTrue();
    List<StoredStatement> held = life.store.statements();
    isAChain(held);
    assertThat(held).hasSizeGreaterThanOrEqualTo(told.statements().size());
    for (int i = 0; i < told.statements().size(); i++) {
      StoredStatement said = told.statements().get(i);
      assertThat(held.get(i).note()).isEqualTo(said.note());
      if (said.receipt().isPresent() && !life.mirror.state().life().epoch().isAfterLoss()) {
        assertThat(held.get(i)).isEqualTo(said);
      }
    }
    Set<String> kept = new HashSet<>(life.store.checkpoints());
    kept.addAll(archivedCheckpoints());
    assertThat(kept).containsAll(told.cosigned());
  }

  private static void isAChain(List<StoredStatement> held) {
    Optional<Hash> prev = Optional.empty();
    for (int i = 0; i < held.size(); i++) {
      assertThat(held.get(i).seq()).isEqualTo(i + 1);
      assertThat(held.get(i).statement().prev()).isEqualTo(prev);
      prev = Optional.of(held.get(i).hash());
    }
  }

  /** Those of an epoch that was lost; nothing in the program reads them. */
  private List<String> archivedCheckpoints() {
    String url = "jdbc:h2:" + FaultyPath.SCHEME + ":" + left.resolve(H2StationStore.FILE);
    try (Connection second = DriverManager.getConnection(url, "station", "")) {
      return H2StationStore.query(
          second, "select content from archive where what = 'checkpoint'", row -> row.getString(1));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void refusesAnotherStory(StationLife life, int next) {
    for (StoredStatement said : life.store.statements()) {
      assertThatThrownBy(
              () -> life.store.addStatement(StoredStatement.fresh(said.seq(), "another", 0)))
          .isInstanceOf(StoreFailed.class);
    }
    life.whatIsDue();
    IntStream.range(0, next)
        .mapToObj(honest.steps::get)
        .filter(StationLife.Hear.class::isInstance)
        .map(StationLife.Hear.class::cast)
        .filter(hear -> hear.otherwise().after() + 1 == life.mirror.size())
        .filter(hear -> hear.batch().epoch() == life.mirror.state().life().epoch().number())
        .forEach(
            hear -> {
              assertThat(life.mirror.apply(hear.otherwise())).isEqualTo(Mirror.Taken.REFUSED);
              life.whatIsDue();
            });
  }

  /** One story only, and never back. */
  private void agrees(Told told) {
    List<String> texts = honest.checkpoints.stream().map(SecondStart::text).toList();
    List<Integer> signed = told.cosigned().stream().map(note -> texts.indexOf(text(note))).toList();
    assertThat(signed).isSorted().doesNotContain(-1).isNotEmpty();
    assertThat(signed.get(signed.size() - 1)).isEqualTo(texts.size() - 1);
  }

  private static String text(String note) {
    return SignedNote.parse(note.getBytes(UTF_8)).text();
  }
}
