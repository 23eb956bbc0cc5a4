package org.konvent.model.command.publication;

import java.util.Optional;
import org.konvent.model.convention.Command;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.problem.FieldRules;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.problem.Refusal;
import org.konvent.model.publication.RecordSigned;
import org.konvent.model.publication.SealedVersion;
import org.konvent.model.publication.Signatory;
import org.konvent.model.publication.SignedName;
import org.konvent.model.publication.Standing;

/**
 * Somebody has signed the printed minutes: a minute-taker says so, for paper leads. It counts for this version only.
 *
 * @param site absent for the whole convention
 * @param name as it stands on the paper
 */
public record SignRecord(Optional<String> site, int version, Signatory signatory, String name)
    implements Command {

  public SignRecord {
    site = site == null ? Optional.empty() : site;
    name = FieldRules.nfc(name);
  }

  @Override
  public Decision decide(ConventionState state, Context context) {
    Standing standing = state.publication().standing(site);
    return RecordRules.about(state, site, context.actor())
        .or(
            () ->
                FieldRules.of()
                    .chosen("signatory", signatory)
                    .text("name", name, FieldRules.NAME)
                    .refusal())
        .or(() -> RecordRules.current(standing, version))
        .or(() -> standing.current().flatMap(it -> twice(state, it)))
        .map(Decision::refuse)
        .orElseGet(
            () ->
                Decision.accept(new RecordSigned(site, version, signatory), new SignedName(name)));
  }

  private Optional<Refusal> twice(ConventionState state, SealedVersion current) {
    if (current.signatures().containsKey(signatory)) {
      return Optional.of(Refusal.of(ProblemCode.RECORD_ALREADY_SIGNED));
    }
    return otherTeller()
        .map(current.signatures()::get)
        .flatMap(seq -> state.secret(seq, SignedName.class))
        .filter(other -> FieldRules.plain(other.name()).equals(FieldRules.plain(name)))
        .map(other -> Refusal.of(ProblemCode.SAME_PERSON));
  }

  /** Two tellers are two people; any other functions one person may hold together. */
  private Optional<Signatory> otherTeller() {
    return switch (signatory) {
      case FIRST_TELLER -> Optional.of(Signatory.SECOND_TELLER);
      case SECOND_TELLER -> Optional.of(Signatory.FIRST_TELLER);
      case MINUTE_TAKER, CHAIR, RETURNING_OFFICER -> Optional.empty();
    };
  }
}
