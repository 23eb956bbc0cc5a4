package org.konvent.model.journal;

/**
 * What not everybody may read yet, or what must be erasable: names of people, and tallies. It is
 * stored beside its entry as a sealed part, of which the entry carries the hash only. A record like
 * a {@link Fact}; which type belongs to which fact says {@link HoldsSecret}.
 */
public interface Secret {}
