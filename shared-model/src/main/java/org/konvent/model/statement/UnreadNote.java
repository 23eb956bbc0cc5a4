package org.konvent.model.statement;

import java.util.Objects;
import org.konvent.model.journal.Secret;

/** The signed note of a statement whose body this model cannot read, byte for byte. */
public record UnreadNote(String note) implements Secret {

  public UnreadNote {
    Objects.requireNonNull(note, "note");
  }
}
