package org.konvent.model.publication;

import org.konvent.model.journal.Secret;
import org.konvent.model.problem.FieldRules;

/** Who signed, as it stands on the paper. */
public record SignedName(String name) implements Secret {

  public SignedName {
    name = FieldRules.nfc(name);
  }
}
