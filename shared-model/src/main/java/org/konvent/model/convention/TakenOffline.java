package org.konvent.model.convention;

import org.konvent.model.journal.Entry;

/** Sites can change nothing, the crew can prepare; {@code ground} says why. */
public record TakenOffline(String ground) implements ConventionFact {
  @Override
  public Life fold(Life life, Entry entry) {
    return life.to(Life.Phase.OFFLINE);
  }
}
