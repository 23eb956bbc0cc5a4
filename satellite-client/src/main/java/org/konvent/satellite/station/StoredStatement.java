package org.konvent.satellite.station;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.konvent.model.log.Hash;
import org.konvent.model.log.Receipt;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.statement.Statement;
import org.konvent.model.statement.StatementCodec;

/**
 * A signed statement as kept on disk. The note is signed once and never again.
 *
 * @param savedAt wall clock of the device; for reading only
 * @param problem code of the rule that refused it, or of what stopped it
 * @param entry the journal's line that carries it
 * @param receipt the verified receipt, or the master's refusal where it is an alarm
 */
public record StoredStatement(
    long seq,
    String note,
    long savedAt,
    SendState state,
    Optional<String> problem,
    Optional<String> entry,
    Optional<String> receipt) {

  static StoredStatement fresh(long seq, String note, long savedAt) {
    return new StoredStatement(
        seq, note, savedAt, SendState.QUEUED, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** What it says. */
  public Statement statement() {
    return StatementCodec.read(note);
  }

  /** Hash of the whole note with its signature. */
  public Hash hash() {
    return StatementCodec.hash(note);
  }

  /** Whether its receipt is for an entry beyond a position, or it could not follow one that is. */
  boolean isBeyond(long position) {
    if (state == SendState.ALARM) {
      return problem.equals(Optional.of(ProblemCode.CHAIN_POSITION.code()));
    }
    return receipt
        .filter(text -> Receipt.parse(text.getBytes(StandardCharsets.UTF_8)).index() >= position)
        .isPresent();
  }

  /** As before it was sent. */
  StoredStatement reopened() {
    return fresh(seq, note, savedAt);
  }

  StoredStatement in(SendState next) {
    return new StoredStatement(seq, note, savedAt, next, problem, entry, receipt);
  }

  StoredStatement settled(SendState next, Optional<String> why, String line, String proof) {
    return new StoredStatement(
        seq, note, savedAt, next, why, Optional.of(line), Optional.of(proof));
  }

  StoredStatement alarmed(String why, String answer) {
    return new StoredStatement(
        seq,
        note,
        savedAt,
        SendState.ALARM,
        Optional.of(why),
        Optional.empty(),
        Optional.of(answer));
  }
}
