package org.konvent.satellite.station;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.konvent.model.convention.Kinds;
import org.konvent.model.journal.Entry;
import org.konvent.model.journal.EntryCodec;
import org.konvent.model.log.Receipt;
import org.konvent.model.log.VerifierKey;
import org.konvent.model.wire.StatementReply;

/**
 * Whether the master's answer proves that a statement is in its log. Nothing else counts as success
 * (invariant 8).
 */
final class ReceiptCheck {

  private final VerifierKey logKey;
  private final EntryCodec codec = Kinds.codec();

  ReceiptCheck(VerifierKey logKey) {
    this.logKey = logKey;
  }

  /**
   * The statement with what became of it.
   *
   * @throws CallFailed with {@link Trouble#UNVERIFIED} where the answer proves nothing
   */
  StoredStatement settle(StoredStatement sent, StatementReply reply) {
    try {
      byte[] line = reply.entry().getBytes(StandardCharsets.UTF_8);
      Receipt receipt = Receipt.parse(reply.receipt().getBytes(StandardCharsets.UTF_8));
      receipt.verify(line, logKey);
      Entry entry = codec.decode(line);
      if (entry.seq() != receipt.index() || !entry.statement().equals(Optional.of(sent.hash()))) {
        throw new CallFailed(Trouble.UNVERIFIED, "a receipt for another statement", null);
      }
      return sent.settled(state(reply), reply.problem(), reply.entry(), reply.receipt());
    } catch (CallFailed e) {
      throw e;
    } catch (RuntimeException e) {
      throw new CallFailed(Trouble.UNVERIFIED, "no valid receipt: " + e.getMessage(), e);
    }
  }

  private static SendState state(StatementReply reply) {
    return switch (reply.status()) {
      case RECEIVED -> SendState.ACCEPTED;
      case LATE -> SendState.LATE;
      case PENDING -> SendState.PENDING;
      case REFUSED -> SendState.REFUSED;
    };
  }
}
