package org.konvent.master.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.convention.Scribe;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.log.MerkleProofs;
import org.konvent.model.log.MerkleTree;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.problem.Refusal;
import org.pcollections.PVector;

/**
 * Decides and folds the commands that are committed together, in the order in which they came. It
 * only makes a candidate: nothing of it is visible before the commit.
 */
final class Batch {

  private static final Logger LOG = Logger.getLogger(Batch.class);

  private final Scribe scribe;
  private final Snapshot base;
  private final List<Scribe.Line> added = new ArrayList<>();
  private PVector<Scribe.Line> lines;
  private ConventionState state;
  private MerkleTree tree;

  Batch(Scribe scribe, Snapshot base) {
    this.scribe = scribe;
    this.base = base;
    this.lines = base.lines();
    this.state = base.state();
    this.tree = base.tree();
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
    Long seq = state.commands().get(id);
    if (seq == null) {
      return Optional.empty();
    }
    if (!lines.get(seq.intValue()).entry().by().equals(request.actor().id())) {
      return Optional.of(new Answer.Refused(Refusal.of(ProblemCode.NOT_ALLOWED)));
    }
    return Optional.of(new Answer.Known(CommandLines.around(lines, seq)));
  }

  private Answer carryOut(Request request, Context context) {
    Decision decision = request.command().decide(state, context);
    if (decision instanceof Decision.Refused refused) {
      return new Answer.Refused(refused.refusal());
    }
    if (decision instanceof Decision.AlreadyDone done) {
      return new Answer.Known(CommandLines.around(lines, done.seq()));
    }
    Decision.Accepted accepted = (Decision.Accepted) decision;
    Scribe.Written written = scribe.write(state, accepted.drafts(), context, request.commandId());
    append(written);
    return new Answer.Recorded(written.lines(), state, state.size());
  }

  private void append(Scribe.Written written) {
    for (Scribe.Line line : written.lines()) {
      added.add(line);
      lines = lines.plus(line);
      tree = tree.append(MerkleProofs.leafHash(line.bytes()));
    }
    state = written.state();
  }

  /** The entries of this batch, in order. */
  List<Scribe.Line> added() {
    return List.copyOf(added);
  }

  /** The tree with this batch. */
  MerkleTree tree() {
    return tree;
  }

  /** The snapshot after this batch, without its checkpoint. */
  Snapshot candidate() {
    return new Snapshot(base.convention(), base.epoch(), state, lines, tree, Optional.empty());
  }
}
