package org.konvent.model.queue;

import java.util.EnumSet;
import java.util.Set;

/** Where a contribution stands. Its place in the list never changes: it is its place in the journal. */
public enum ContributionState {
  /** Entered and not called. */
  WAITING,
  /** Called to the lectern. */
  CURRENT,
  /** Speeches: delivered; motions: moved. */
  DELIVERED,
  /** Taken back by the person. */
  WITHDRAWN,
  /** Taken off the list by the crew, with a reason. */
  REMOVED;

  private Set<ContributionState> next() {
    return switch (this) {
      case WAITING -> EnumSet.of(CURRENT, DELIVERED, WITHDRAWN, REMOVED);
      case CURRENT -> EnumSet.of(WAITING, DELIVERED, WITHDRAWN, REMOVED);
      case DELIVERED -> EnumSet.of(WAITING, CURRENT);
      case WITHDRAWN, REMOVED -> EnumSet.of(WAITING);
    };
  }

  public boolean mayBecome(ContributionState state) {
    return next().contains(state);
  }
}
