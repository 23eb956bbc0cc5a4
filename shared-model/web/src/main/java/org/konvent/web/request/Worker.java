package org.konvent.web.request;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.function.Supplier;

/** Runs what needs the database or a password hash beside a request, and comes back to its thread. */
public final class Worker {

  private Worker() {}

  public static <T> Uni<T> call(Supplier<T> work) {
    return returning(
        Uni.createFrom().item(work).runSubscriptionOn(Infrastructure.getDefaultWorkerPool()));
  }

  /**
   * Goes on to the end also where nobody waits for the answer any more: who leaves a page while it
   * works must not leave half a job behind.
   */
  public static <T> Uni<T> toTheEnd(Uni<T> work) {
    return Uni.createFrom()
        .emitter(answer -> work.subscribe().with(answer::complete, answer::fail));
  }

  /** Goes on where the caller is now. */
  public static <T> Uni<T> returning(Uni<T> elsewhere) {
    Context context = Vertx.currentContext();
    return context == null
        ? elsewhere
        : elsewhere.emitOn(task -> context.runOnContext(ignored -> task.run()));
  }
}
