package org.konvent.model.command.convention;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.konvent.model.convention.Command;
import org.konvent.model.convention.ConventionPublished;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.convention.Life;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.problem.Refusal;
import org.konvent.model.publication.RecordStep;
import org.konvent.model.site.Site;

/**
 * The record is published: the minutes of every site and of the whole are. When each of them may be, and that on the last
 * day what exists is published, is said of it alone.
 */
public record PublishConvention() implements Command {

  /** How the minutes of the whole convention are called among those of the sites. */
  public static final String WHOLE = "whole";

  @Override
  public Decision decide(ConventionState state, Context context) {
    if (state.life().phase() == Life.Phase.PUBLISHED) {
      return Decision.refuse(ProblemCode.CONVENTION_ENDED);
    }
    if (!state.life().phase().mayBecome(Life.Phase.PUBLISHED)) {
      return Decision.refuse(
          ProblemCode.CONVENTION_WRONG_PHASE, "phase", state.life().phase().name());
    }
    List<String> open = unpublished(state);
    return open.isEmpty()
        ? Decision.accept(new ConventionPublished())
        : Decision.refuse(Refusal.of(ProblemCode.RECORDS_UNPUBLISHED).with("records", open));
  }

  private static List<String> unpublished(ConventionState state) {
    Stream<Optional<String>> sites =
        state.sites().inOrder().stream().map(Site::id).map(Optional::of);
    return Stream.concat(Stream.of(Optional.<String>empty()), sites)
        .filter(site -> state.publication().standing(site).step() != RecordStep.PUBLISHED)
        .map(site -> site.orElse(WHOLE))
        .toList();
  }
}
