package org.konvent.model.publication;

import java.util.Optional;
import org.konvent.model.journal.Entry;

/**
 * A version of the minutes of the whole convention was sealed: they are drawn from the first {@code size} entries.
 *
 * @param version from 1, one more than the version before
 */
public record WholeSealed(int version, long size) implements PublicationFact {

  @Override
  public Publication fold(Publication publication, Entry entry) {
    return publication.change(
        Optional.empty(), it -> it.with(SealedVersion.of(version, size, Optional.empty(), entry)));
  }
}
