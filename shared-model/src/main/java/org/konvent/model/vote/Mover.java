package org.konvent.model.vote;

import org.konvent.model.journal.Secret;

/** Who asked for an extension, by name. */
public record Mover(String name) implements Secret {}
