package org.konvent.model.publication;

import org.konvent.model.log.Hash;

/** As {@link RecordVerified}; {@code seq} is its entry. */
public record Verification(VerifyOutcome outcome, long size, Hash root, long seq) {}
