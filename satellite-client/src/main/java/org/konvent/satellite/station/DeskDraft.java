package org.konvent.satellite.station;

import org.konvent.model.tally.TallyDraft;

/**
 * A draft as it is stored.
 *
 * @param begunAfter position of this device's last statement when the draft was begun: a later one
 *     about the same vote is what became of it
 * @param supersedes whether it replaces figures sent before
 */
record DeskDraft(TallyDraft draft, long begunAfter, boolean supersedes) {

  DeskDraft with(TallyDraft next) {
    return new DeskDraft(next, begunAfter, supersedes);
  }
}
