package org.konvent.master.journal.statement;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Optional;
import org.konvent.master.journal.Snapshot;
import org.konvent.model.convention.Scribe;
import org.konvent.model.journal.Fact;
import org.konvent.model.journal.StatementBorn;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.site.StatementRefused;
import org.konvent.model.site.StatementUnreadable;
import org.konvent.model.vote.CorrectionReceived;
import org.konvent.model.vote.TallyReceived;
import org.konvent.model.wire.StatementReply;
import org.konvent.model.wire.StatementStatus;

/** What a site is told about its statement, read off the entry that carries it. */
final class StatementReplies {

  private StatementReplies() {}

  /**
   * @param lines what the statement journalled, now or before
   * @param journal a state that holds them
   */
  static StatementReply of(List<Scribe.Line> lines, Snapshot journal) {
    Scribe.Line line =
        lines.stream()
            .filter(it -> it.entry().fact() instanceof StatementBorn)
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("a statement left no entry"));
    Fact fact = line.entry().fact();
    return new StatementReply(
        new String(line.bytes(), UTF_8),
        journal.receipt(line.entry().seq()).orElseThrow().format(),
        status(fact),
        problem(fact).map(ProblemCode::code));
  }

  private static StatementStatus status(Fact fact) {
    if (problem(fact).isPresent()) {
      return StatementStatus.REFUSED;
    }
    if (fact instanceof CorrectionReceived) {
      return StatementStatus.PENDING;
    }
    return fact instanceof TallyReceived tally && !tally.inTime()
        ? StatementStatus.LATE
        : StatementStatus.RECEIVED;
  }

  private static Optional<ProblemCode> problem(Fact fact) {
    if (fact instanceof StatementRefused refused) {
      return Optional.of(refused.code());
    }
    return fact instanceof StatementUnreadable
        ? Optional.of(ProblemCode.STATEMENT_UNREADABLE)
        : Optional.empty();
  }
}
