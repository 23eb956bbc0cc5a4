package org.konvent.model.command.site;

import java.util.Optional;
import org.konvent.model.convention.Command;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.problem.FieldRules;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.problem.Refusal;
import org.konvent.model.site.FunctionEnded;
import org.konvent.model.site.SiteFunction;

/** Somebody no longer has a function at a site. */
public record EndFunction(String site, SiteFunction function, String person) implements Command {

  @Override
  public Decision decide(ConventionState state, Context context) {
    return SiteRules.notPublished(state)
        .or(() -> SiteRules.known(state, site))
        .or(() -> FieldRules.of().chosen("function", function).id("person", person).refusal())
        .or(() -> notHeld(state))
        .map(Decision::refuse)
        .orElseGet(() -> Decision.accept(new FunctionEnded(site, function, person)));
  }

  private Optional<Refusal> notHeld(ConventionState state) {
    return state.sites().offices().holds(site, function, person)
        ? Optional.empty()
        : Optional.of(
            Refusal.of(ProblemCode.FUNCTION_NOT_HELD, "person", person)
                .with("function", function.name()));
  }
}
