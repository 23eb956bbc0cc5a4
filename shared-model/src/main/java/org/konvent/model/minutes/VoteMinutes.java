package org.konvent.model.minutes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.konvent.model.record.HeardLine;
import org.konvent.model.tally.Verdict;
import org.konvent.model.vote.Basis;
import org.konvent.model.vote.Declaration;
import org.konvent.model.vote.Vote;

/**
 * A vote in the minutes.
 *
 * @param vote question, form and rule as they were frozen, and what was announced
 * @param rows as published; those of one site only in that site's minutes
 * @param total the exact sum of the rows that count, by name as in the rows; empty before the announcement
 * @param verdict what rule and figures give, with formula and flip distance
 * @param basis why the result was declared
 * @param heard the result as it was heard at the site
 * @param checkSum 16 hexadecimal digits over everything that was published of this vote, equal in all formats and for
 *     all sites
 */
public record VoteMinutes(
    Vote vote,
    List<RowLine> rows,
    Map<String, String> total,
    Optional<Verdict> verdict,
    Optional<Basis> basis,
    Optional<Declaration> declaration,
    Optional<HeardLine> heard,
    List<Correction> corrections,
    List<VoteEvent> course,
    String checkSum) {

  public VoteMinutes {
    rows = List.copyOf(rows);
    corrections = List.copyOf(corrections);
    course = List.copyOf(course);
  }
}
