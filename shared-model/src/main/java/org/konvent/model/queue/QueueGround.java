package org.konvent.model.queue;

import org.konvent.model.journal.Secret;

/** Why something was done to a list, in somebody's words. */
public record QueueGround(String text) implements Secret {}
