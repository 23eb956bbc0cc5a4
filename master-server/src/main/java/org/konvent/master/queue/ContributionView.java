package org.konvent.master.queue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.konvent.master.command.Disclosed;
import org.konvent.model.queue.Contribution;
import org.konvent.model.queue.ContributionContent;
import org.konvent.model.queue.ListKind;

/**
 * A speech or motion.
 *
 * @param name first and last name, where this reader may see it
 * @param text where written
 * @param spokenMillis how long the time ran so far
 */
public record ContributionView(
    String number,
    String list,
    String kind,
    String site,
    String state,
    long at,
    Optional<String> name,
    Optional<String> text,
    Map<String, String> fields,
    Optional<String> quotaList,
    Optional<String> motionText,
    Optional<Long> calledAt,
    Optional<Long> begunAt,
    boolean running,
    long spokenMillis,
    Optional<Integer> vote,
    Optional<String> outcome,
    Optional<Long> objectionEnds) {

  static List<ContributionView> on(ListKind list, Disclosed reading) {
    return reading.state().queues().on(list).map(entry -> of(entry, reading)).toList();
  }

  static ContributionView of(Contribution entry, Disclosed reading) {
    Optional<ContributionContent> content = reading.secret(entry.seq(), ContributionContent.class);
    return new ContributionView(
        entry.number(),
        entry.list().name(),
        entry.kind(),
        entry.site(),
        entry.state().name(),
        entry.at(),
        content.map(ContributionContent::fullName),
        content.flatMap(ContributionContent::text),
        entry.fields(),
        entry.quotaList(),
        entry.motionText(),
        entry.airtime().calledAt(),
        entry.airtime().begunAt(),
        entry.airtime().isRunning(),
        entry.airtime().elapsed(reading.now()),
        entry.proceedings().vote(),
        entry.proceedings().outcome().map(Enum::name),
        entry.proceedings().window().map(window -> window.ends()));
  }
}
