package org.konvent.model.wire;

import java.util.Optional;

/**
 * The master's answer to a statement: proof that it is in the log, and what became of it.
 *
 * @param entry canonical line of the entry that carries the statement's hash
 * @param receipt inclusion proof and checkpoint (tlog-proof)
 * @param problem code of the rule that refused it; absent where it counts or waits as late
 */
public record StatementReply(
    String entry, String receipt, StatementStatus status, Optional<String> problem) {}
