package org.konvent.model.vote;

import java.util.List;
import java.util.Map;
import org.konvent.model.journal.Entry;

/**
 * The chair announced the result; only now it is disclosed.
 *
 * @param outcome such as {@code ACCEPTED}
 * @param formula the rule, such as {@code yes > no}
 * @param figures the rule with its figures
 * @param combined rows published together; their sites' own rows stay with crew and auditors
 * @param again after a correction: <em>berichtigt</em>
 */
public record ResultAnnounced(
    int vote,
    String outcome,
    String formula,
    String figures,
    Map<String, String> total,
    List<String> elected,
    List<String> runOff,
    List<CombinedRow> combined,
    boolean again)
    implements VoteFact {

  public ResultAnnounced {
    total = Map.copyOf(total);
    elected = List.copyOf(elected);
    runOff = List.copyOf(runOff);
    combined = combined == null ? List.of() : List.copyOf(combined);
  }

  @Override
  public Votes fold(Votes votes, Entry entry) {
    return votes.change(vote, it -> it.announced(this, entry.seq()));
  }
}
