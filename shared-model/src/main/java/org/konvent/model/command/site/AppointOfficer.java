package org.konvent.model.command.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.konvent.model.convention.Command;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.journal.Draft;
import org.konvent.model.problem.FieldRules;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.problem.Refusal;
import org.konvent.model.site.FunctionEnded;
import org.konvent.model.site.Office;
import org.konvent.model.site.OfficerAppointed;
import org.konvent.model.site.SiteFunction;

/**
 * Somebody begins a function at a site. Where only one person holds it at a time, the one before hands
 * over.
 *
 * @param vote number of the election by the whole convention; absent where the chair appoints
 */
public record AppointOfficer(
    String site, SiteFunction function, String person, Optional<Integer> vote) implements Command {

  public AppointOfficer {
    vote = vote == null ? Optional.empty() : vote;
  }

  @Override
  public Decision decide(ConventionState state, Context context) {
    return SiteRules.notPublished(state)
        .or(() -> SiteRules.known(state, site))
        .or(() -> FieldRules.of().chosen("function", function).refusal())
        .or(() -> SiteRules.knownPerson(state, person))
        .or(() -> refusal(state))
        .map(Decision::refuse)
        .orElseGet(() -> Decision.accept(facts(state)));
  }

  private Optional<Refusal> refusal(ConventionState state) {
    if (vote.isPresent() && state.votes().vote(vote.get()).isEmpty()) {
      return Optional.of(Refusal.of(ProblemCode.UNKNOWN_VOTE, "vote", vote.get()));
    }
    return state.sites().offices().holds(site, function, person)
        ? Optional.of(
            Refusal.of(ProblemCode.FUNCTION_HELD, "person", person)
                .with("function", function.name()))
        : Optional.empty();
  }

  private List<Draft> facts(ConventionState state) {
    List<Draft> facts = new ArrayList<>();
    if (function.isSingle()) {
      for (Office before : state.sites().offices().holders(site, function)) {
        facts.add(Draft.of(new FunctionEnded(site, function, before.person())));
      }
    }
    facts.add(Draft.of(new OfficerAppointed(site, function, person, vote)));
    return facts;
  }
}
