package org.konvent.master.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.ModelJson;
import org.konvent.model.tally.MajorityRule;
import org.konvent.web.page.Language;
import org.konvent.web.page.Words;

/** What forms offer to choose from. */
final class Choices {

  /** An option of a form. */
  public record Choice(String value, String text) {}

  private Choices() {}

  static List<Choice> sites(ConventionState state) {
    return state.sites().inOrder().stream()
        .map(site -> new Choice(site.id(), site.name()))
        .toList();
  }

  /** The majority rules as the command carries them, with their formula beside the name. */
  static List<Choice> rules(Language reader) {
    return MajorityRule.SHIPPED.stream()
        .map(
            rule ->
                new Choice(
                    new String(ModelJson.canonical(rule), StandardCharsets.UTF_8),
                    Words.of("rule", rule.name(), reader) + " (" + rule.formula() + ")"))
        .toList();
  }
}
