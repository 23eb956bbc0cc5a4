package org.konvent.model.publication;

import java.util.Optional;
import org.konvent.model.journal.Entry;
import org.konvent.model.log.Hash;

/**
 * Somebody laid the bundles together and says what {@code verify} found.
 *
 * @param site absent for the whole convention
 * @param outcome such as its exit code says
 * @param size entries of the journal that was verified
 * @param root its root
 */
public record RecordVerified(
    Optional<String> site, int version, VerifyOutcome outcome, long size, Hash root)
    implements PublicationFact {

  @Override
  public Publication fold(Publication publication, Entry entry) {
    Verification found = new Verification(outcome, size, root, entry.seq());
    return publication.changeVersion(site, version, it -> it.verified(found));
  }
}
