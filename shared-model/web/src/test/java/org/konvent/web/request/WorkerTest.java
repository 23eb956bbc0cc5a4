package org.konvent.web.request;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.helpers.test.UniAssertSubscriber;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class WorkerTest {

  private final CompletableFuture<String> committed = new CompletableFuture<>();
  private final List<String> done = new ArrayList<>();

  @Test
  void whatFollowsACommitIsDone_alsoWhereTheCallerHasGone() {
    UniAssertSubscriber<String> caller =
        Worker.toTheEnd(job()).subscribe().withSubscriber(UniAssertSubscriber.create());

    caller.cancel();
    committed.complete("site");

    assertThat(done).containsExactly("password of the site");
  }

  @Test
  void whoWaitsHearsTheAnswerOrTheFailure() {
    UniAssertSubscriber<String> caller =
        Worker.toTheEnd(job()).subscribe().withSubscriber(UniAssertSubscriber.create());
    committed.complete("site");
    caller.assertItem("password of the site");

    Worker.toTheEnd(Uni.createFrom().failure(new IllegalStateException("no")))
        .subscribe()
        .withSubscriber(UniAssertSubscriber.create())
        .assertFailedWith(IllegalStateException.class, "no");
  }

  private Uni<String> job() {
    return Uni.createFrom()
        .emitter(answer -> committed.thenAccept(answer::complete))
        .map(site -> "password of the " + site)
        .invoke(done::add);
  }
}
