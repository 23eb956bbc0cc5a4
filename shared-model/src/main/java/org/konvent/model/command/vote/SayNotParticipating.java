package org.konvent.model.command.vote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.journal.Draft;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.vote.Phase;
import org.konvent.model.vote.SiteNotParticipating;
import org.konvent.model.vote.Vote;

/**
 * A site has nobody entitled; its actor is the site itself, or the crew for it. Said after deadline and
 * grace it is as late as figures are.
 */
public record SayNotParticipating(int vote, String site) implements VoteCommand {

  public SayNotParticipating {
    site = Texts.clean(site);
  }

  @Override
  public Set<Phase> phases() {
    return Set.of(Phase.OPEN, Phase.COUNTING, Phase.OVERDUE);
  }

  @Override
  public Decision decide(Vote found, ConventionState state, Context context) {
    if (context.actor().site().filter(own -> !own.equals(site)).isPresent()) {
      return Decision.refuse(ProblemCode.NOT_ALLOWED);
    }
    if (found.row(site).filter(row -> row.version().isEmpty()).isEmpty()) {
      return Decision.refuse(ProblemCode.TALLY_NOT_EXPECTED, "site", site);
    }
    if (found.collecting() && !Arrival.inTime(state, context, found)) {
      return Decision.refuse(ProblemCode.TALLY_LATE, "vote", vote);
    }
    List<Draft> drafts = new ArrayList<>();
    drafts.add(Draft.of(new SiteNotParticipating(vote, site)));
    Arrival.closing(state, found, site).forEach(closed -> drafts.add(Draft.of(closed)));
    return Decision.accept(drafts);
  }
}
