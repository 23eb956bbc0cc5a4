package org.konvent.model.command.publication;

import java.util.Optional;
import org.konvent.model.convention.Command;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.log.Hash;
import org.konvent.model.problem.FieldRules;
import org.konvent.model.publication.RecordVerified;
import org.konvent.model.publication.Standing;
import org.konvent.model.publication.VerifyOutcome;

/**
 * An officer laid the bundles together with {@code verify}, and says what it found.
 *
 * @param site absent for the whole convention
 * @param size entries of the journal that was verified, as the report says
 * @param root its root, in hexadecimal
 */
public record VerifyRecord(
    Optional<String> site, int version, VerifyOutcome outcome, long size, String root)
    implements Command {

  public VerifyRecord {
    site = site == null ? Optional.empty() : site;
    root = FieldRules.nfc(root);
  }

  @Override
  public Decision decide(ConventionState state, Context context) {
    Standing standing = state.publication().standing(site);
    return RecordRules.about(state, site, context.actor())
        .or(() -> RecordRules.current(standing, version))
        .or(
            () ->
                FieldRules.of()
                    .chosen("outcome", outcome)
                    .holds("root", root.matches("[0-9a-f]{64}"))
                    .holds("size", holdsVersion(standing, state.size()))
                    .refusal())
        .map(Decision::refuse)
        .orElseGet(
            () ->
                Decision.accept(
                    new RecordVerified(site, version, outcome, size, Hash.ofHex(root))));
  }

  /** What was verified must hold all that the version was drawn from. */
  private boolean holdsVersion(Standing standing, long entries) {
    return size >= standing.current().orElseThrow().size() && size <= entries;
  }
}
