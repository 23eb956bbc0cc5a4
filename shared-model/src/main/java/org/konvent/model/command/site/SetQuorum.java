package org.konvent.model.command.site;

import org.konvent.model.convention.Command;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.problem.FieldRules;
import org.konvent.model.site.QuorumRule;
import org.konvent.model.site.QuorumRuleSet;

/** The convention's rule of when it can decide is recorded. */
public record SetQuorum(QuorumRule rule) implements Command {

  @Override
  public Decision decide(ConventionState state, Context context) {
    return SiteRules.notPublished(state)
        .or(
            () ->
                FieldRules.of()
                    .chosen("rule", rule)
                    .holds("rule", rule != null && rule.makesSense())
                    .refusal())
        .map(Decision::refuse)
        .orElseGet(() -> Decision.accept(new QuorumRuleSet(rule)));
  }
}
