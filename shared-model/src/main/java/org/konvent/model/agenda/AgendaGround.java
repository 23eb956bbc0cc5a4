package org.konvent.model.agenda;

import org.konvent.model.journal.Secret;

/** Why the agenda was changed, in somebody's words; for what is postponed, until when. */
public record AgendaGround(String text) implements Secret {}
