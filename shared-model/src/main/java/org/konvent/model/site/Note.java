package org.konvent.model.site;

import org.konvent.model.journal.Secret;
import org.konvent.model.problem.FieldRules;

/** Free text about an incident or a question of a site; it may name people. */
public record Note(String text) implements Secret {

  public Note {
    text = FieldRules.nfc(text);
  }
}
