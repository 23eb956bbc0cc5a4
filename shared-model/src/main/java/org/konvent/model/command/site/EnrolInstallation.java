package org.konvent.model.command.site;

import java.util.Optional;
import org.konvent.model.convention.Command;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.log.MalformedLogData;
import org.konvent.model.log.VerifierKey;
import org.konvent.model.problem.FieldRules;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.problem.Refusal;
import org.konvent.model.site.Installation;
import org.konvent.model.site.InstallationEnrolled;
import org.konvent.model.wire.Proofs;

/**
 * The crew approves an installation after both sides compared the fingerprint; possession of the key
 * was proved before. It is locked by this. It goes on with the chain of the device before it.
 *
 * @param suffix the installation's <em>Zusatz</em>, possibly empty
 * @param key its public key in the text form of signed notes, named like the installation
 */
public record EnrolInstallation(String site, String suffix, String key) implements Command {

  public EnrolInstallation {
    suffix = FieldRules.nfc(suffix);
  }

  @Override
  public Decision decide(ConventionState state, Context context) {
    return EnrolmentRules.refusal(state, site, suffix)
        .or(() -> keyRefusal(state))
        .map(Decision::refuse)
        .orElseGet(() -> Decision.accept(enrolled(state)));
  }

  private String installation() {
    return Proofs.installation(site, suffix);
  }

  private Optional<Refusal> keyRefusal(ConventionState state) {
    if (!isNamedAsInstallation()) {
      return Optional.of(Refusal.of(ProblemCode.FIELD_INVALID, "field", "key"));
    }
    boolean used = state.sites().installations().values().stream().anyMatch(it -> it.hadKey(key));
    return used ? Optional.of(Refusal.of(ProblemCode.KEY_IN_USE)) : Optional.empty();
  }

  private boolean isNamedAsInstallation() {
    try {
      return key != null && VerifierKey.parse(key).name().equals(installation());
    } catch (MalformedLogData e) {
      return false;
    }
  }

  private InstallationEnrolled enrolled(ConventionState state) {
    Optional<Installation> before = state.sites().installation(installation());
    return new InstallationEnrolled(
        site,
        suffix,
        installation(),
        key,
        before.map(Installation::next).orElse(1L),
        before.flatMap(Installation::last));
  }
}
