package org.konvent.model.vote;

import org.konvent.model.journal.Secret;
import org.konvent.model.tally.VerdictOutcome;

/**
 * What was declared.
 *
 * @param outcome what the chair or the chief returning officer found
 * @param computed what the figures said at that moment
 */
public record Declaration(VerdictOutcome outcome, VerdictOutcome computed, String ground)
    implements Secret {}
