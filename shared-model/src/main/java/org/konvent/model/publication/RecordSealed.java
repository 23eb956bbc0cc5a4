package org.konvent.model.publication;

import java.util.Optional;
import org.konvent.model.journal.Entry;
import org.konvent.model.journal.HoldsSecret;
import org.konvent.model.journal.StatementBorn;
import org.konvent.model.log.Hash;
import org.konvent.model.statement.StatementNote;

/**
 * A site sealed a version of its minutes: they are drawn from the first {@code size} entries of the journal and from what
 * was written down at the site.
 *
 * @param version from 1, one more than the version before
 * @param written hash of what was noted and heard at the site
 */
@HoldsSecret(StatementNote.class)
public record RecordSealed(
    String site, String installation, long chainSeq, int version, long size, Hash written)
    implements PublicationFact, StatementBorn {

  @Override
  public Publication fold(Publication publication, Entry entry) {
    return publication.change(
        Optional.of(site),
        it -> it.with(SealedVersion.of(version, size, Optional.of(written), entry)));
  }
}
