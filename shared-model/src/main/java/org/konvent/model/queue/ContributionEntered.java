package org.konvent.model.queue;

import java.util.Map;
import java.util.Optional;
import org.konvent.model.journal.Entry;
import org.konvent.model.journal.HoldsSecret;

/**
 * Somebody entered a speech or a motion; name and text are sealed.
 *
 * @param number such as {@code R-047-3}
 * @param contributionKind code of the kind of motion, {@code speech} for speeches
 * @param quotaList the list of the quota rule, where the convention has one
 * @param motionText number of an imported motion text, where it refers to one
 * @param fields what the form asked and no name or free text is
 */
@HoldsSecret(ContributionContent.class)
public record ContributionEntered(
    String number,
    ListKind list,
    String contributionKind,
    String site,
    Optional<String> quotaList,
    Optional<String> motionText,
    Map<String, String> fields)
    implements QueueFact {

  public ContributionEntered {
    fields = Map.copyOf(fields);
  }

  @Override
  public Queues fold(Queues queues, Entry entry) {
    return queues.enter(
        new Contribution(
            number,
            list,
            contributionKind,
            site,
            quotaList,
            motionText,
            fields,
            entry.seq(),
            entry.at(),
            ContributionState.WAITING,
            Airtime.NONE,
            Proceedings.NONE));
  }
}
