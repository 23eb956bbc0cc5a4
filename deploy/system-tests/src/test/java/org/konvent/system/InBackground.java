package org.konvent.system;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Work that waits for answers, each on a thread of its own that ends with the tests. */
final class InBackground {

  private InBackground() {}

  static <T> CompletableFuture<T> run(Supplier<T> work) {
    return CompletableFuture.supplyAsync(work, InBackground::thread);
  }

  static CompletableFuture<Void> run(Runnable work) {
    return CompletableFuture.runAsync(work, InBackground::thread);
  }

  private static void thread(Runnable work) {
    Thread thread = new Thread(work, "background");
    thread.setDaemon(true);
    thread.start();
  }
}
