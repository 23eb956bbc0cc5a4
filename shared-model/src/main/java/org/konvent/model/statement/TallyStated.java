package org.konvent.model.statement;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.konvent.model.log.Hash;
import org.konvent.model.tally.Tally;

/**
 * A site's counted figures.
 *
 * @param vote number of the vote
 * @param question hash of the question as opened, so that figures cannot be taken for another vote
 * @param tally the figures, with the warnings acknowledged and the errors explained
 * @param officers ids of those who entered, checked and confirmed; names are sealed elsewhere
 * @param supersedes position of the statement that this one replaces
 * @param correction why, for a vote already closed
 */
public record TallyStated(
    int vote,
    Hash question,
    Tally tally,
    List<String> officers,
    Optional<Long> supersedes,
    Optional<Correction> correction)
    implements StatementBody {

  /**
   * @param reason what was wrong
   * @param paper where on paper it can be seen
   */
  public record Correction(String reason, String paper) {}

  public TallyStated {
    Objects.requireNonNull(question, "question");
    Objects.requireNonNull(tally, "tally");
    officers = List.copyOf(officers);
  }
}
