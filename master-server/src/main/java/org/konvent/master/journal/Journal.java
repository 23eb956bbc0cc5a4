package org.konvent.master.journal;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;
import org.konvent.model.convention.Command;
import org.konvent.model.journal.Actor;
import org.konvent.model.log.VerifierKey;

/**
 * The only door to the journal. Commands go in and are answered once they are on disk; everything
 * that is read comes from memory.
 */
@ApplicationScoped
public class Journal {

  private final Journals journals;
  private final JournalWriter writer;
  private final LogKey key;
  private final JournalMeters meters;

  Journal(Journals journals, JournalWriter writer, LogKey key, JournalMeters meters) {
    this.journals = journals;
    this.writer = writer;
    this.key = key;
    this.meters = meters;
  }

  /**
   * Submits a command. Passwords and signatures have been checked before.
   *
   * @param commandId made by the client; the same id gets the same answer
   * @param arrivedAt convention time, stamped in the first line of a non-blocking endpoint
   */
  public Uni<Answer> submit(
      Command command, Actor actor, Optional<String> commandId, long arrivedAt) {
    return answered(() -> writer.submit(new Request(command, actor, commandId, arrivedAt)));
  }

  /**
   * Begins the journal of a new convention, which becomes the current one. Refused for an id that
   * was used before, and while another convention is online.
   *
   * @param founding the first command, given the key that will sign this journal
   */
  public Uni<Answer> found(
      String convention,
      Function<VerifierKey, Command> founding,
      Actor actor,
      Optional<String> commandId,
      long arrivedAt) {
    Command command = founding.apply(key.verifierKey(convention));
    Request request = new Request(command, actor, commandId, arrivedAt);
    return answered(() -> writer.found(convention, request));
  }

  /** The current convention, or {@link Snapshot#NONE}; never touches the database. */
  public Snapshot current() {
    return journals.current();
  }

  /** Any convention of this master, earlier ones included. */
  public Optional<Snapshot> find(String convention) {
    return journals.find(convention);
  }

  /** All conventions of this master in the order of their founding; the last is the current one. */
  public List<Snapshot> all() {
    return journals.all();
  }

  /** The writer must not do its callers' work: they go on where they came from. */
  private Uni<Answer> answered(Supplier<CompletionStage<Answer>> submission) {
    Context caller = Vertx.currentContext();
    Executor executor =
        caller == null
            ? Infrastructure.getDefaultWorkerPool()
            : work -> caller.runOnContext(nothing -> work.run());
    return Uni.createFrom().completionStage(() -> meters.timed(submission.get())).emitOn(executor);
  }
}
