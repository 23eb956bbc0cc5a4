package org.konvent.model.command.publication;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.konvent.model.convention.Command;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.convention.PublicationTerm;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.problem.FieldRules;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.problem.Refusal;
import org.konvent.model.publication.RecordPublished;
import org.konvent.model.publication.RecordStep;
import org.konvent.model.publication.SealedVersion;
import org.konvent.model.publication.Standing;

/**
 * Minutes were published. Before the last day only where nothing is missing; from the last day on what exists is
 * published, and names what is missing.
 *
 * @param site absent for the whole convention
 * @param version the one sealed last, 0 where there is none
 * @param place address or place where everybody can read them
 * @param on day of publication, such as {@code 2026-11-22}; today where it is absent
 */
public record PublishRecord(Optional<String> site, int version, String place, Optional<String> on)
    implements Command {

  private static final int LONGEST_PLACE = 500;

  public PublishRecord {
    site = site == null ? Optional.empty() : site;
    place = FieldRules.nfc(place);
    on = FieldRules.nfc(on);
  }

  @Override
  public Decision decide(ConventionState state, Context context) {
    Standing standing = state.publication().standing(site);
    int last = standing.versions().last().map(SealedVersion::number).orElse(0);
    String today = PublicationTerm.day(context.now()).toString();
    String day = on.orElse(today);
    return RecordRules.ended(state)
        .or(() -> RecordRules.about(state, site, context.actor()))
        .or(() -> RecordRules.expected(last, version))
        .or(
            () ->
                FieldRules.of()
                    .text("place", place, LONGEST_PLACE)
                    .holds("on", isPossible(state, day, today))
                    .refusal())
        .or(() -> early(state, standing, context.now()))
        .map(Decision::refuse)
        .orElseGet(
            () ->
                Decision.accept(
                    new RecordPublished(site, version, place, day, standing.missing())));
  }

  /** A day from the end to today. */
  private static boolean isPossible(ConventionState state, String day, String today) {
    try {
      LocalDate date = LocalDate.parse(day);
      LocalDate end = PublicationTerm.day(state.life().endedAt().orElseThrow());
      return !date.isBefore(end) && !date.isAfter(LocalDate.parse(today));
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private static Optional<Refusal> early(ConventionState state, Standing standing, long now) {
    List<RecordStep> missing = standing.missing();
    long left = PublicationTerm.daysLeft(state.life(), now).orElseThrow();
    return missing.isEmpty() || left <= 0
        ? Optional.empty()
        : Optional.of(
            Refusal.of(ProblemCode.RECORD_INCOMPLETE)
                .with("missing", missing.stream().map(Enum::name).toList())
                .with("days", left));
  }
}
