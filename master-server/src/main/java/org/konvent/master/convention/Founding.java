package org.konvent.master.convention;

import java.util.Optional;
import org.konvent.model.command.convention.FoundConvention;
import org.konvent.model.convention.Profile;
import org.konvent.model.log.VerifierKey;

/**
 * A convention to be founded; the master adds its log key.
 *
 * @param id stable name, part of the log's origin and of every statement
 * @param rehearsal whether it only trains
 * @param profile what differs between parties; absent for the usual
 */
public record Founding(String id, String name, boolean rehearsal, Optional<Profile> profile) {

  FoundConvention command(VerifierKey logKey) {
    return new FoundConvention(id, name, rehearsal, logKey.format(), profile);
  }
}
