package org.konvent.model.convention;

import java.util.Optional;
import org.konvent.model.journal.Entry;

/**
 * The first entry: the convention exists.
 *
 * @param witnessPolicy how many of the sites must countersign: {@code two-thirds-plus-one} is ⌊2N/3⌋ + 1
 */
public record ConventionFounded(
    String id, String name, boolean rehearsal, String logKey, String witnessPolicy, Profile profile)
    implements ConventionFact {

  @Override
  public Life fold(Life life, Entry entry) {
    return new Life(
        id, name, rehearsal, logKey, Life.Phase.PREPARED, profile, Epoch.FIRST, Optional.empty());
  }
}
