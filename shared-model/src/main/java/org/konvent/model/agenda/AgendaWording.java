package org.konvent.model.agenda;

import java.util.Optional;
import org.konvent.model.journal.Secret;

/**
 * What an agenda item is called, and why it was changed where somebody said so. Sealed, because
 * hidden items must not be read in the journal.
 */
public record AgendaWording(String title, Optional<String> ground) implements Secret {}
