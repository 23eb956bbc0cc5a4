package org.konvent.master.convention;

import java.util.List;
import java.util.Optional;
import org.konvent.model.command.convention.FoundConvention;
import org.konvent.model.command.preparation.Preparation;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.convention.Life;
import org.konvent.model.convention.Profile;
import org.konvent.model.log.VerifierKey;

/**
 * A convention to be founded; the master adds its log key.
 *
 * @param id stable name, part of the log's origin and of every statement
 * @param rehearsal whether it only trains
 * @param profile what differs between parties; absent for the usual, or for what was prepared
 * @param preparedAs convention of this master whose sites, people, rules, agenda and votes are prepared for this one,
 *     too; absent: nothing is
 */
public record Founding(
    String id,
    String name,
    boolean rehearsal,
    Optional<Profile> profile,
    Optional<String> preparedAs) {

  FoundConvention command(VerifierKey logKey, Optional<ConventionState> prepared) {
    return new FoundConvention(
        id,
        name,
        rehearsal,
        logKey.format(),
        profile.or(() -> prepared.map(ConventionState::life).map(Life::profile)),
        prepared.map(Preparation::of).orElse(List.of()));
  }
}
