package org.konvent.system.client;

import java.util.Optional;
import org.konvent.model.log.Hash;
import org.konvent.model.log.SigningKey;
import org.konvent.model.statement.Statement;
import org.konvent.model.statement.StatementBody;
import org.konvent.model.statement.StatementCodec;

/** The statements of one installation, each naming the one before. */
public final class StatementChain {

  private final String convention;
  private final SigningKey key;
  private long next;
  private Optional<Hash> last;

  /** A chain that begins, or goes on where another device stopped. */
  public StatementChain(String convention, SigningKey key, long next, Optional<Hash> last) {
    this.convention = convention;
    this.key = key;
    this.next = next;
    this.last = last;
  }

  String convention() {
    return convention;
  }

  SigningKey key() {
    return key;
  }

  /** Signs what takes the next place. */
  public synchronized String add(StatementBody body) {
    String note = draft(body);
    taken(note);
    return note;
  }

  /** Signs for the next place, without taking it. */
  public synchronized String draft(StatementBody body) {
    return at(next, last, body);
  }

  /** The master has journalled a note that was drafted for the next place. */
  public synchronized void taken(String note) {
    next++;
    last = Optional.of(StatementCodec.hash(note));
  }

  /** Signs for any place, without taking it. */
  public String at(long seq, Optional<Hash> prev, StatementBody body) {
    Statement statement =
        new Statement(convention, key.name(), seq, prev, Statement.Seen.NOTHING, body);
    return StatementCodec.sign(statement, key);
  }

  public synchronized long next() {
    return next;
  }

  /** Hash of the statement before the next one. */
  public synchronized Optional<Hash> last() {
    return last;
  }
}
