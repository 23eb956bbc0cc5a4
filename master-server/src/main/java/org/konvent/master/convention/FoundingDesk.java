package org.konvent.master.convention;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.konvent.master.command.CommandDesk;
import org.konvent.master.journal.Journal;
import org.konvent.master.journal.Snapshot;
import org.konvent.master.site.SitePasswords;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.wire.CommandReply;
import org.konvent.web.problem.RefusedException;
import org.konvent.web.request.Worker;

/** Founds conventions, prepared as an earlier one was where somebody wants that. */
@RequestScoped
public class FoundingDesk {

  private final CommandDesk desk;
  private final Journal journal;
  private final SitePasswords passwords;

  public FoundingDesk(CommandDesk desk, Journal journal, SitePasswords passwords) {
    this.desk = desk;
    this.journal = journal;
    this.passwords = passwords;
  }

  Uni<CommandReply> found(Founding wanted) {
    Optional<ConventionState> prepared = wanted.preparedAs().map(this::known);
    Uni<CommandReply> founded = desk.found(wanted.id(), logKey -> wanted.command(logKey, prepared));
    return prepared.isEmpty()
        ? founded
        : Worker.toTheEnd(founded.flatMap(reply -> withPasswords(wanted, reply)));
  }

  private ConventionState known(String convention) {
    return journal
        .find(convention)
        .map(Snapshot::state)
        .orElseThrow(() -> RefusedException.of(ProblemCode.FIELD_INVALID, "field", "preparedAs"));
  }

  private Uni<CommandReply> withPasswords(Founding wanted, CommandReply reply) {
    return Worker.call(
        () -> {
          passwords.copy(wanted.preparedAs().orElseThrow(), wanted.id());
          return reply;
        });
  }
}
