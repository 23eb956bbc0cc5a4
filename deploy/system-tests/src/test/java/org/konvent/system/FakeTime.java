package org.konvent.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.konvent.system.process.Packages;

/**
 * Debian's libfaketime: the wall clock of a process that can be put wrong while it runs, whereas its
 * monotonic clock goes on.
 */
final class FakeTime {

  private static final long STEP_NANOS = 1_000_000_000;
  private static final double MILLIS = 1_000;

  private final Path file;

  private FakeTime(Path file) {
    this.file = file;
  }

  /** A wall clock that is off by so much. */
  static FakeTime off(Duration difference) {
    FakeTime clock = new FakeTime(Packages.scratch("clock-" + UUID.randomUUID()));
    clock.step(difference);
    return clock;
  }

  /** Now it is off by so much. */
  void step(Duration difference) {
    Path next = file.resolveSibling(file.getFileName() + ".next");
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(
          next, String.format(Locale.ROOT, "%+.3f%n", difference.toMillis() / MILLIS));
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * From now on, and until these tests end, it is a tenth too fast. The library's own way of drifting
   * would bend timed waits as well.
   */
  void drift(Duration from) {
    long begun = System.nanoTime();
    InBackground.run(
        () -> {
          while (true) {
            step(from.plusNanos((System.nanoTime() - begun) / 10));
            LockSupport.parkNanos(STEP_NANOS);
          }
        });
  }

  /** What a process needs in its environment to go by this clock. */
  Map<String, String> environment() {
    return Map.of(
        "LD_PRELOAD", library().toString(),
        "FAKETIME_TIMESTAMP_FILE", file.toString(),
        "FAKETIME_CACHE_DURATION", "1",
        "FAKETIME_DONT_FAKE_MONOTONIC", "1",
        // or a wait by the monotonic clock is taken for one that ended long ago
        "FAKETIME_FORCE_MONOTONIC_FIX", "0");
  }

  private static Path library() {
    return Stream.of("x86_64-linux-gnu", "aarch64-linux-gnu")
        .map(machine -> Path.of("/usr/lib", machine, "faketime", "libfaketime.so.1"))
        .filter(Files::exists)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("install libfaketime"));
  }
}
