package org.konvent.model.publication;

import java.util.Optional;
import org.konvent.model.journal.Entry;
import org.konvent.model.journal.HoldsSecret;

/**
 * Somebody signed the printed minutes of this version; paper leads, this only records it. The name is sealed.
 *
 * @param site absent for the whole convention
 */
@HoldsSecret(SignedName.class)
public record RecordSigned(Optional<String> site, int version, Signatory signatory)
    implements PublicationFact {

  @Override
  public Publication fold(Publication publication, Entry entry) {
    return publication.changeVersion(site, version, it -> it.signed(signatory, entry.seq()));
  }
}
