package org.konvent.model.convention;

import org.konvent.model.journal.Entry;
import org.konvent.model.log.Hash;

/**
 * Entries that the master had signed are lost for good; the journal goes on without them. Nothing
 * before the named checkpoint has changed, and every site can see that.
 *
 * @param epoch its number, one more than before
 * @param size of the last checkpoint that sites had countersigned; at most this entry's position
 * @param root of that checkpoint
 * @param ground why it could not be brought back, as the administrator says
 */
public record EpochBegun(long epoch, long size, Hash root, String ground)
    implements ConventionFact {

  @Override
  public Life fold(Life life, Entry entry) {
    return life.in(life.epoch().next(this, entry));
  }
}
