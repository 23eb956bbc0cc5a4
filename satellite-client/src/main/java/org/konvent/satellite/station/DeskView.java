package org.konvent.satellite.station;

import java.util.List;
import java.util.Optional;
import org.konvent.model.tally.DraftState;
import org.konvent.model.tally.EntryComparison;
import org.konvent.model.tally.Finding;
import org.konvent.model.tally.Tally;
import org.konvent.model.vote.RowState;

/**
 * What the tally desk shows of one vote. A first entry is never in it: the second one is blind.
 *
 * @param enteredBy who entered so far
 * @param differences the fields in which two entries differ
 * @param row the figures that will be sent, or were
 * @param findings what the plausibility rules say about them
 * @param statement position of the statement that carries them
 * @param problem why it was refused
 * @param recorded what the master has for this site
 * @param recordedIn the entry that carries it, which a confirmation names
 * @param recordedAs where the master's row stands
 */
public record DeskView(
    int vote,
    DraftState state,
    List<String> enteredBy,
    List<EntryComparison.Difference> differences,
    Optional<Tally> row,
    List<Finding> findings,
    Optional<Long> statement,
    Optional<String> problem,
    Optional<Tally> recorded,
    Optional<Long> recordedIn,
    Optional<RowState> recordedAs) {}
