package org.konvent.model.command.vote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.konvent.model.convention.Candidates;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.journal.Draft;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.statement.TypedTally;
import org.konvent.model.vote.Channel;
import org.konvent.model.vote.Phase;
import org.konvent.model.vote.PhoneTallyConfirmed;
import org.konvent.model.vote.Row;
import org.konvent.model.vote.RowVersion;
import org.konvent.model.vote.Vote;

/**
 * The second person compares the check code and confirms what the first typed; that is the moment at
 * which the row by telephone arrives. It replaces an earlier one by telephone, never what the site
 * signed itself.
 *
 * @param typed the entry of {@code PhoneTallyTyped}
 * @param code check code as read from the site's slip
 */
public record ConfirmPhoneTally(int vote, String site, long typed, String code)
    implements VoteCommand {

  public ConfirmPhoneTally {
    site = Texts.clean(site);
    code = Texts.clean(code);
  }

  @Override
  public Set<Phase> phases() {
    return Set.of(Phase.OPEN, Phase.COUNTING, Phase.OVERDUE);
  }

  @Override
  public Decision decide(Vote found, ConventionState state, Context context) {
    Optional<RowVersion> waiting = waiting(found);
    Optional<TypedTally> figures = waiting.flatMap(it -> state.secret(typed, TypedTally.class));
    if (figures.isEmpty()) {
      return Decision.refuse(ProblemCode.NOT_FOUND, "entry", typed);
    }
    if (waiting.get().by().equals(context.actor().id())) {
      return Decision.refuse(ProblemCode.SAME_PERSON);
    }
    if (Candidates.areAmong(List.of(context.actor().id()), found, state)) {
      return Decision.refuse(ProblemCode.CANDIDATE_COUNTS, "vote", vote);
    }
    if (!figures.get().code().equals(code)) {
      return Decision.refuse(ProblemCode.TOTAL_DIFFERS, "field", "code");
    }
    return received(new Arrival(state, context, found, site, figures.get().row()), found);
  }

  private Decision received(Arrival arrival, Vote found) {
    Row row = found.row(site).orElseThrow();
    boolean signed = row.version().filter(it -> it.channel() != Channel.PHONE).isPresent();
    if (signed) {
      return Decision.refuse(ProblemCode.SUPERSEDES_WRONG_ROW, "vote", vote);
    }
    boolean inTime = arrival.inTime();
    if (!inTime && row.state().counts()) {
      return Decision.refuse(ProblemCode.TALLY_LATE, "vote", vote);
    }
    List<Draft> drafts = new ArrayList<>();
    drafts.add(Draft.of(new PhoneTallyConfirmed(vote, site, typed, inTime)));
    arrival.closing(inTime).forEach(closed -> drafts.add(Draft.of(closed)));
    return Decision.accept(drafts);
  }

  private Optional<RowVersion> waiting(Vote found) {
    return found.row(site).stream()
        .flatMap(row -> row.pending().stream())
        .filter(it -> it.seq() == typed)
        .findFirst();
  }
}
