package org.konvent.model.convention;

import org.konvent.model.journal.Entry;

/** The sites may work. */
public record PutOnline() implements ConventionFact {
  @Override
  public Life fold(Life life, Entry entry) {
    return life.to(Life.Phase.ONLINE);
  }
}
