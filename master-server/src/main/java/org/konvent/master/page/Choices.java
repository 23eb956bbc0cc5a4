package org.konvent.master.page;

import java.util.List;
import org.konvent.model.convention.ConventionState;

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
}
