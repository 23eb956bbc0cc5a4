package org.konvent.master.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.konvent.model.convention.Scribe;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.problem.Refusal;

/**
 * Decides and folds the commands that are committed together, in the order in which they came. It
 * only makes a candidate: nothing of it is visible before the commit.
 */
final class Batch {

  private static final Logger LOG = Logger.getLogger(Batch.class);

  private final Scribe scribe;
  private final List<Scribe.Line> added = new ArrayList<>();
  private Snapshot candidate;

  Batch(Scribe scribe, Snapshot base) {
    this.scribe = scribe;
    this.candidate = base;
  }

  /** Decides one command on top of those before it. */
  Answer decide(Request request, long now) {
    Optional<Answer> known = request.commandId().flatMap(id -> known(id, request));
    if (known.isPresent()) {
      return known.get();
    }
    try {
      return carryOut(request, new Context(now, request.arrivedAt(), request.actor()));
    } catch (RuntimeException | StackOverflowError e) {
      LOG.errorf(e, "Deciding %s failed", request.command().getClass().getSimpleName());
      return new Answer.Refused(Refusal.of(ProblemCode.COMMAND_FAILED));
    }
  }

  private Optional<Answer> known(String id, Request request) {
    Long seq = candidate.state().commands().get(id);
    if (seq == null) {
      return Optional.empty();
    }
    if (!candidate.lines().get(seq.intValue()).entry().by().equals(request.actor().id())) {
      return Optional.of(new Answer.Refused(Refusal.of(ProblemCode.NOT_ALLOWED)));
    }
    return Optional.of(new Answer.Known(candidate.linesOfOneCommand(seq)));
  }

  private Answer carryOut(Request request, Context context) {
    Decision decision = request.command().decide(candidate.state(), context);
    if (decision instanceof Decision.Refused refused) {
      return new Answer.Refused(refused.refusal());
    }
    if (decision instanceof Decision.AlreadyDone done) {
      return new Answer.Known(candidate.linesOfOneCommand(done.seq()));
    }
    Decision.Accepted accepted = (Decision.Accepted) decision;
    Scribe.Written written =
        scribe.write(candidate.state(), accepted.drafts(), context, request.commandId());
    candidate = candidate.grown(written.state(), written.lines());
    added.addAll(written.lines());
    return new Answer.Recorded(written.lines(), candidate.state(), candidate.size());
  }

  /** The entries of this batch, in order. */
  List<Scribe.Line> added() {
    return List.copyOf(added);
  }

  /** The snapshot after this batch, without its checkpoint. */
  Snapshot candidate() {
    return candidate;
  }
}
