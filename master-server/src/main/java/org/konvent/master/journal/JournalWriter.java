package org.konvent.master.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import org.jboss.logging.Logger;

/**
 * The one thread that adds to the journal. It takes all that waits, writes it as one batch and takes
 * again: while one batch is being synced the next collects, so there is no timer and no waiting when
 * there is little to do.
 */
final class JournalWriter implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(JournalWriter.class);

  /** A request and the caller who waits; {@code founds} is set for the first of a new journal. */
  private record Waiting(
      Request request, Optional<String> founds, CompletableFuture<Answer> caller) {}

  private final BatchWriter batches;
  private final BlockingQueue<Optional<Waiting>> queue = new LinkedBlockingQueue<>();
  private final Thread thread;

  /** Ends the thread; an interrupt would make H2 close its files. */
  private static final Optional<Waiting> END = Optional.empty();

  JournalWriter(BatchWriter batches) {
    this.batches = batches;
    this.thread = new Thread(this::run, "journal-writer");
  }

  void start() {
    thread.start();
  }

  /** Completes on the writer's thread, once the answer is on disk: hand on at once. */
  CompletionStage<Answer> submit(Request request) {
    return enqueue(request, Optional.empty());
  }

  /** As {@link #submit}, for the command that begins the journal of a new convention. */
  CompletionStage<Answer> found(String convention, Request request) {
    return enqueue(request, Optional.of(convention));
  }

  /** How many commands wait. */
  int waiting() {
    return queue.size();
  }

  private CompletionStage<Answer> enqueue(Request request, Optional<String> founds) {
    Waiting waiting = new Waiting(request, founds, new CompletableFuture<>());
    queue.add(Optional.of(waiting));
    return waiting.caller();
  }

  private void run() {
    List<Optional<Waiting>> taken = new ArrayList<>();
    while (!taken.contains(END)) {
      taken.clear();
      taken.add(next());
      queue.drainTo(taken);
      write(taken.stream().flatMap(Optional::stream).toList());
    }
  }

  private Optional<Waiting> next() {
    while (true) {
      try {
        return queue.take();
      } catch (InterruptedException e) {
        LOG.warn("The writer is ended by closing it, not by an interrupt");
      }
    }
  }

  /** A founding begins another journal, so what came before and after it are batches of their own. */
  private void write(List<Waiting> taken) {
    int from = 0;
    for (int i = 0; i < taken.size(); i++) {
      if (taken.get(i).founds().isPresent()) {
        writeOneBatch(taken.subList(from, i));
        writeOneBatch(taken.subList(i, i + 1));
        from = i + 1;
      }
    }
    writeOneBatch(taken.subList(from, taken.size()));
  }

  private void writeOneBatch(List<Waiting> batch) {
    if (batch.isEmpty()) {
      return;
    }
    List<Request> requests = batch.stream().map(Waiting::request).toList();
    List<Answer> answers = batches.write(requests, batch.get(0).founds());
    for (int i = 0; i < answers.size(); i++) {
      answer(batch.get(i), answers.get(i));
    }
  }

  private static void answer(Waiting waiting, Answer answer) {
    try {
      waiting.caller().complete(answer);
    } catch (RuntimeException e) {
      LOG.warn("A caller failed on its answer", e);
    }
  }

  /** Writes what waits, and returns when it is on disk. */
  @Override
  public void close() throws InterruptedException {
    queue.add(END);
    thread.join();
  }
}
