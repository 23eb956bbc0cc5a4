package org.konvent.satellite.station;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.konvent.satellite.station.FaultyDisk.Call;
import org.konvent.satellite.station.FaultyDisk.Fault;

/**
 * A site's whole day, with a fault at each call that changes something on its disk. Afterwards the site is started from
 * what is left there: everything that people and the master were told is in it, it goes on, and it never signs anything
 * else at a place where it has signed.
 */
class CrashSweepTest {

  /** Every seventh call only, other ones for each fault; all with 1, which takes minutes. */
  private static final int STRIDE = Integer.getInteger("konvent.sweep.stride", 7);

  @TempDir Path scratch;
  private StationFixture given;
  private HonestSite honest;
  private Path enrolled;
  private int directories;
  private int lives;

  @BeforeEach
  void aDayWithoutFaults() throws IOException {
    given = new StationFixture();
    honest = new HonestSite(given);
    enrolled = empty();
    H2StationStore.open(enrolled).close();
  }

  @AfterEach
  void everythingEnds() {
    given.close();
  }

  @Test
  void killedOrWithoutPowerAtAnyCall_nothingThatWasSaidIsMissing() throws IOException {
    List<Call> calls = honestCalls();
    for (int at : chosen(Fault.KILL, calls)) {
      Run run = new Run(Fault.KILL, at);
      run.toItsEnd();
      goesOnWithoutPower(run, change -> false);
      Random some = new Random(at);
      goesOnWithoutPower(run, change -> some.nextBoolean());
      goesOn(run, copy(run.directory), run.disk.underANewProcess());
      if (run.disk.hasTorn()) {
        Path torn = copy(run.directory);
        run.disk.tear(torn);
        goesOn(run, torn, new FaultyDisk(Fault.NONE, 0));
      }
    }
    report(Fault.KILL, calls);
  }

  @ParameterizedTest
  @EnumSource(names = {"EIO", "ENOSPC", "ENOSPC_ONCE"})
  void aDiskThatFailsAtAnyCallIsSaid_andNothingThatWasSaidIsMissing(Fault fault)
      throws IOException {
    List<Call> calls = honestCalls();
    for (int at : chosen(fault, calls)) {
      Run run = new Run(fault, at);
      run.toItsEnd();
      // while the file is closed H2 tidies up: nobody is told anything then
      assertThat(run.saidSo || at > run.closingFrom).as("call %d", at).isTrue();
      goesOnWithoutPower(run, change -> false);
      goesOn(run, copy(run.directory), run.disk.underANewProcess());
    }
    report(fault, calls);
  }

  private static List<Integer> chosen(Fault fault, List<Call> calls) {
    return IntStream.rangeClosed(1, calls.size())
        .filter(at -> at % STRIDE == fault.ordinal() % STRIDE)
        .filter(at -> fault.meets(calls.get(at - 1)))
        .boxed()
        .toList();
  }

  private void report(Fault fault, List<Call> calls) {
    Map<Call, Integer> kinds = new EnumMap<>(Call.class);
    calls.forEach(call -> kinds.merge(call, 1, Integer::sum));
    System.out.printf("crash sweep, %s: %s, %d starts afterwards%n", fault, kinds, lives);
  }

  private List<Call> honestCalls() throws IOException {
    Run run = new Run(Fault.NONE, 0);
    run.toItsEnd();
    assertThat(run.next).isEqualTo(honest.steps.size());
    goesOn(run, copy(run.directory), run.disk.underANewProcess());
    return run.disk.calls();
  }

  private Path empty() throws IOException {
    return Files.createDirectory(scratch.resolve("" + directories++));
  }

  private Path copy(Path directory) throws IOException {
    Path copy = empty();
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Files.copy(file, copy.resolve(file.getFileName()));
      }
    }
    return copy;
  }

  private void goesOnWithoutPower(Run run, Predicate<FaultyDisk.Change> kept) throws IOException {
    Path left = empty();
    run.disk.afterPowerLoss(left, kept);
    goesOn(run, left, new FaultyDisk(Fault.NONE, 0));
  }

  private void goesOn(Run run, Path left, FaultyDisk sound) throws IOException {
    lives++;
    given.time.pass(1_000); // another cosignature of the same checkpoint has other bytes
    new SecondStart(given, honest, left, run.told).goesOn(run.next, sound);
  }

  /** The day, as far as the disk goes along. */
  private final class Run {

    private final FaultyDisk disk;
    private final Path directory = copy(enrolled);
    private final Told told;
    private int next;
    private int closingFrom = Integer.MAX_VALUE;
    private boolean saidSo;

    Run(Fault fault, int at) throws IOException {
      disk = new FaultyDisk(fault, at);
      told = new Told(disk::isDead);
    }

    void toItsEnd() {
      FaultyPath.mount(disk);
      try (StationLife life = StationLife.start(given, directory, told)) {
        int done = 0;
        for (StationLife.Step step : honest.steps) {
          try {
            life.does(step);
            done++;
          } catch (StoreFailed | NotSaved e) {
            refused(life, e);
            break;
          }
        }
        next = done;
        closingFrom = disk.calls().size();
        if (saidSo) {
          takesNothingMore(life);
        }
      } catch (StoreFailed e) {
        refused(null, e);
      }
    }

    private void refused(StationLife life, RuntimeException why) {
      assertThat(disk.hasFailed()).as(why.toString()).isTrue();
      saidSo = true;
      if (life != null) {
        assertThat(life.outbox.stopped()).isPresent();
      }
    }

    private void takesNothingMore(StationLife life) {
      int calls = disk.calls().size();
      assertThatThrownBy(() -> life.outbox.seal(HonestSite.said(1)))
          .isInstanceOfAny(NotSaved.class, NotSynchronised.class);
      int cosigned = told.cosigned().size();
      for (StationLife.Step step : honest.steps) {
        if (step instanceof StationLife.Hear hear) {
          try {
            assertThat(life.mirror.apply(hear.batch())).isNotEqualTo(Mirror.Taken.APPLIED);
          } catch (StoreFailed e) {
            assertThat(life.store.stopped()).hasValue(e.getMessage());
          }
          life.whatIsDue();
        }
      }
      assertThat(told.cosigned()).hasSize(cosigned);
      assertThat(disk.calls()).hasSize(calls);
    }
  }
}
