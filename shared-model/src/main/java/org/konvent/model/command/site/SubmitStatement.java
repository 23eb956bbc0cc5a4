package org.konvent.model.command.site;

import java.util.Optional;
import org.konvent.model.convention.Command;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.convention.Life;
import org.konvent.model.journal.Actor;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.journal.UnreadableJson;
import org.konvent.model.log.MalformedLogData;
import org.konvent.model.log.StatementText;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.problem.Refusal;
import org.konvent.model.site.Installation;
import org.konvent.model.statement.StatementCodec;
import org.konvent.model.statement.StatementEnvelope;

/**
 * A site's signed statement arrives. Its signature was verified before; here it finds its place in the
 * installation's chain. In its place it is always journalled, also when a rule refuses what it says,
 * or the chain could not go on; outside stay another convention, an unknown or revoked installation
 * and a wrong position. While the convention is offline it is put off with 503: the outbox sends it
 * again.
 *
 * @param note the signed note, byte for byte
 */
public record SubmitStatement(String note) implements Command {

  @Override
  public Decision decide(ConventionState state, Context context) {
    StatementText text;
    StatementEnvelope envelope;
    try {
      text = StatementCodec.text(note == null ? "" : note);
      envelope = StatementEnvelope.of(text);
    } catch (MalformedLogData | UnreadableJson e) {
      return Decision.refuse(ProblemCode.STATEMENT_UNREADABLE);
    }
    if (!envelope.convention().equals(state.life().id())) {
      return Decision.refuse(ProblemCode.WRONG_CONVENTION, "convention", envelope.convention());
    }
    return state
        .sites()
        .installation(envelope.installation())
        .filter(installation -> speaksFor(context.actor(), installation))
        .map(installation -> new StatementRouting(state, context, installation, note, text))
        .map(routing -> place(routing, envelope))
        .orElseGet(
            () ->
                Decision.refuse(
                    ProblemCode.UNKNOWN_INSTALLATION, "installation", envelope.installation()));
  }

  /** A satellite speaks for its own site; a file is handed in by the crew. */
  private static boolean speaksFor(Actor actor, Installation installation) {
    return actor.site().map(installation.site()::equals).orElse(true);
  }

  private static Decision place(StatementRouting routing, StatementEnvelope envelope) {
    Installation installation = routing.installation();
    Optional<Long> before = installation.entryOf(StatementCodec.hash(routing.note()));
    if (before.isPresent()) {
      return new Decision.AlreadyDone(before.get());
    }
    if (!installation.active()) {
      return Decision.refuse(ProblemCode.INSTALLATION_REVOKED, "installation", installation.name());
    }
    if (envelope.seq() != installation.next() || !envelope.prev().equals(installation.last())) {
      return Decision.refuse(
          Refusal.of(ProblemCode.CHAIN_POSITION, "installation", installation.name())
              .with("expected", installation.next())
              .with("received", envelope.seq()));
    }
    if (routing.state().life().phase() == Life.Phase.OFFLINE) {
      return Decision.refuse(ProblemCode.CONVENTION_OFFLINE);
    }
    return routing.decide(envelope.seq());
  }
}
