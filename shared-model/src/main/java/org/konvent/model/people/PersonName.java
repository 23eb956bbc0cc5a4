package org.konvent.model.people;

import java.util.Optional;
import org.konvent.model.journal.Secret;
import org.konvent.model.problem.FieldRules;

/** Who a person is: the only place where the name of somebody with a function stands. */
public record PersonName(String name, Optional<String> phone) implements Secret {

  /** Longest telephone number. */
  public static final int PHONE = 40;

  public PersonName {
    name = FieldRules.nfc(name);
    phone = FieldRules.nfc(phone);
  }
}
