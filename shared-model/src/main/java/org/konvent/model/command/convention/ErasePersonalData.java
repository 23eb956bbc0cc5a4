package org.konvent.model.command.convention;

import java.util.List;
import java.util.Optional;
import org.konvent.model.convention.Command;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.convention.PersonalData;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.journal.Draft;
import org.konvent.model.journal.Secret;
import org.konvent.model.people.PartErased;
import org.konvent.model.problem.ProblemCode;

/**
 * Personal data is erased: the sealed parts of these entries are deleted everywhere, and every proof
 * stays valid. What a site signed and figures are no personal data and stay.
 *
 * @param parts the entries
 */
public record ErasePersonalData(List<Long> parts) implements Command {

  public ErasePersonalData {
    parts = parts == null ? List.of() : parts.stream().distinct().toList();
  }

  @Override
  public Decision decide(ConventionState state, Context context) {
    if (parts.isEmpty()) {
      return Decision.refuse(ProblemCode.FIELD_MISSING, "field", "parts");
    }
    for (Long part : parts) {
      Optional<Secret> secret = state.secret(part, Secret.class);
      if (secret.isEmpty()) {
        return Decision.refuse(ProblemCode.NOTHING_TO_ERASE, "entry", part);
      }
      if (!PersonalData.isErasable(secret.get())) {
        return Decision.refuse(ProblemCode.NOT_PERSONAL, "entry", part);
      }
    }
    return Decision.accept(parts.stream().map(part -> Draft.of(new PartErased(part))).toList());
  }
}
