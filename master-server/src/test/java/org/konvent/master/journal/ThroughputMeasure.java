package org.konvent.master.journal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.konvent.model.site.SiteAdded;

/** How fast the writer is on this machine: run by hand, holds no promise. */
final class ThroughputMeasure {

  private ThroughputMeasure() {}

  public static void main(String[] arguments) throws InterruptedException {
    try (JournalFixture master = new JournalFixture(TestDatabase.empty()).started().founded()) {
      for (int round = 0; round < 5; round++) {
        one(master, 300);
        together(master, 200);
      }
    }
    System.exit(0);
  }

  private static void one(JournalFixture master, int commands) {
    long[] micros = new long[commands];
    for (int i = 0; i < commands; i++) {
      long started = System.nanoTime();
      master.submit(JournalFixture.addSite("s"));
      micros[i] = (System.nanoTime() - started) / 1_000;
    }
    Arrays.sort(micros);
    System.out.printf(
        "one after the other: median %d µs, p99 %d µs%n",
        micros[commands / 2], micros[commands * 99 / 100]);
  }

  private static void together(JournalFixture master, int commands) {
    long started = System.nanoTime();
    List<CompletableFuture<Answer>> answers = new ArrayList<>();
    for (int i = 0; i < commands; i++) {
      CompletionStage<Answer> answer =
          master.writer.submit(
              master.request(JournalFixture.journalling(new SiteAdded("s" + i, i, "s"))));
      answers.add(answer.toCompletableFuture());
    }
    CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new)).join();
    System.out.printf(
        "%d at once: all answered after %d ms%n",
        commands, (System.nanoTime() - started) / 1_000_000);
  }
}
