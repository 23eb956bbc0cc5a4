package org.konvent.model.vote;

import java.util.Optional;
import org.konvent.model.tally.PlausibilityRule;

/** A finding that the chief returning officer resolved or acknowledged; no site where it is about the total. */
public record FindingKey(PlausibilityRule rule, Optional<String> site) {}
