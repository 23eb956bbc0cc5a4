package org.konvent.model.vote;

import java.util.Optional;
import org.konvent.model.journal.Secret;
import org.konvent.model.tally.PlausibilityRule;

/**
 * What the chief returning officer settled, and why.
 *
 * @param rule absent for a dispute
 */
public record SettledFinding(Optional<PlausibilityRule> rule, String ground) implements Secret {}
