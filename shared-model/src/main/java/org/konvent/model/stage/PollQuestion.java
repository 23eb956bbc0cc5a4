package org.konvent.model.stage;

import org.konvent.model.journal.Secret;

/** What an opinion poll asks. */
public record PollQuestion(String question) implements Secret {}
