package org.konvent.model.site;

import java.util.List;
import org.konvent.model.journal.Secret;
import org.konvent.model.problem.FieldRules;

/** How to reach a site when the network fails: the recorded telephone numbers, in order. */
public record SiteContact(List<String> phones) implements Secret {

  /** Most numbers of a site. */
  public static final int MAX = 5;

  public SiteContact {
    phones =
        phones == null
            ? List.of()
            : phones.stream().map(FieldRules::nfc).filter(phone -> !phone.isEmpty()).toList();
  }
}
