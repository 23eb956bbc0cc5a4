package org.konvent.model.convention;

import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;

/**
 * An act that somebody asks for: one record per act. {@link #decide} is pure, so that everybody who
 * holds the journal can check later that it was decided by the rules.
 */
public interface Command {
  Decision decide(ConventionState state, Context context);
}
