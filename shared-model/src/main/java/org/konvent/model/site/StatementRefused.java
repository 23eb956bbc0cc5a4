package org.konvent.model.site;

import java.util.Map;
import java.util.Optional;
import org.konvent.model.journal.Entry;
import org.konvent.model.journal.HoldsSecret;
import org.konvent.model.journal.StatementBorn;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.statement.StatementNote;

/**
 * A statement in its place of the chain that a rule refuses: it is kept and receipted, and counts
 * nothing.
 *
 * @param vote the vote, where it carried figures; they are disclosed no earlier than counted ones
 * @param details what the code's text names; never figures
 */
@HoldsSecret(StatementNote.class)
public record StatementRefused(
    String installation,
    long chainSeq,
    Optional<Integer> vote,
    ProblemCode code,
    Map<String, Object> details)
    implements SiteFact, StatementBorn {

  public StatementRefused {
    details = Map.copyOf(details);
  }

  @Override
  public Sites fold(Sites sites, Entry entry) {
    return sites;
  }
}
