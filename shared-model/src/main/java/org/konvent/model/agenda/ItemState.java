package org.konvent.model.agenda;

import java.util.EnumSet;
import java.util.Set;

/** Where an agenda item stands. */
public enum ItemState {
  PLANNED,
  RUNNING,
  DONE,
  POSTPONED;

  private Set<ItemState> next() {
    return switch (this) {
      case PLANNED -> EnumSet.of(RUNNING, POSTPONED);
      case RUNNING -> EnumSet.of(DONE, POSTPONED, PLANNED);
      case DONE, POSTPONED -> EnumSet.of(PLANNED, RUNNING);
    };
  }

  public boolean mayBecome(ItemState state) {
    return next().contains(state);
  }
}
