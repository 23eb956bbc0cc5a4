package org.konvent.model.command.queue;

import java.util.Map;
import java.util.Optional;
import org.konvent.model.command.Act;
import org.konvent.model.command.WrittenFields;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.queue.Contribution;
import org.konvent.model.queue.ListKind;

/**
 * Somebody wants to speak (draft, <em>Redebeiträge</em>). The entry number comes back in {@code
 * ContributionEntered}.
 *
 * @param quotaList code of the quota list, where the convention has a quota rule
 * @param site where the crew enters somebody for a site; otherwise the installation's own
 */
public record EnterSpeech(
    String firstName, String lastName, Optional<String> quotaList, Optional<String> site)
    implements Act {

  @Override
  public Decision act(ConventionState state, Context context) {
    WrittenFields fields = new WrittenFields();
    Optional<String> list = quotaList.map(code -> fields.code("quotaList", code));
    return new Entering(
            ListKind.SPEECHES,
            Contribution.SPEECH,
            list,
            Optional.empty(),
            Map.of(),
            Optional.empty(),
            Map.of())
        .by(new Entering.Person(firstName, lastName, site), fields, state, context);
  }
}
