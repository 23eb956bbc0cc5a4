package org.konvent.model.vote;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.konvent.model.log.Hash;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * A vote or an election.
 *
 * @param number sayable, from 1
 * @param bound hash that binds figures to this question
 * @param rows by site; empty before the opening
 * @param resolutions for sites too small for a secret vote
 * @param resolved findings settled by the chief returning officer
 * @param declared entry of the declaration, where there is one
 * @param corrected whether the announced result was corrected
 * @param dependents what rests on it
 * @param rulingsOpen a correction changed the outcome, so each dependent needs a ruling
 */
public record Vote(
    int number,
    Question question,
    Hash bound,
    Phase phase,
    Optional<VoteWindow> window,
    PMap<String, Row> rows,
    PMap<String, SmallSiteRule> resolutions,
    PSet<FindingKey> resolved,
    Optional<Long> declared,
    boolean corrected,
    PVector<Dependent> dependents,
    boolean rulingsOpen,
    PVector<Happening> happenings) {

  /** Something about the vote that people want to see beside it, with the entry that tells it. */
  public record Happening(String what, Optional<String> site, long seq) {}

  public Optional<Row> row(String site) {
    return Optional.ofNullable(rows.get(site));
  }

  /** Whether hands are up or ballots go into the box; an overdue show of hands may go on. */
  public boolean casting() {
    return phase == Phase.OPEN || question.byHand() && phase == Phase.OVERDUE;
  }

  /** Whether figures may come: hands at once, ballots only after casting ended. */
  public boolean collecting() {
    return phase == Phase.COUNTING
        || phase == Phase.OVERDUE
        || question.byHand() && phase == Phase.OPEN;
  }

  /** Whether nothing is missing. */
  public boolean complete() {
    return rows.values().stream().allMatch(Row::settled);
  }

  /** Sites of which something is missing, in a stable order. */
  public Collection<String> missing() {
    return rows.values().stream().filter(row -> !row.settled()).map(Row::site).sorted().toList();
  }

  /** Rows in the order of their sites' names. */
  public Collection<Row> sortedRows() {
    return rows.values().stream().sorted(Comparator.comparing(Row::site)).toList();
  }

  static Vote prepared(int number, Question question, Hash bound) {
    return new Vote(
        number,
        question,
        bound,
        Phase.PREPARED,
        Optional.empty(),
        HashTreePMap.empty(),
        HashTreePMap.empty(),
        HashTreePSet.empty(),
        Optional.empty(),
        false,
        TreePVector.empty(),
        false,
        TreePVector.empty());
  }

  Vote asking(Question changed, Hash newBound) {
    return new Vote(
        number,
        changed,
        newBound,
        phase,
        window,
        rows,
        resolutions,
        resolved,
        declared,
        corrected,
        dependents,
        rulingsOpen,
        happenings);
  }

  Vote to(Phase next) {
    return copy(next, window, rows, declared, corrected, rulingsOpen);
  }

  Vote timed(Phase next, VoteWindow changed) {
    return copy(next, Optional.of(changed), rows, declared, corrected, rulingsOpen);
  }

  Vote with(Row row) {
    return copy(phase, window, rows.plus(row.site(), row), declared, corrected, rulingsOpen);
  }

  Vote declaredBy(long seq) {
    return copy(phase, window, rows, Optional.of(seq), corrected, rulingsOpen);
  }

  Vote announced(boolean again) {
    return copy(Phase.ANNOUNCED, window, rows, declared, corrected || again, rulingsOpen);
  }

  /**
   * This vote with a pending correction released. What was declared before the announcement holds no
   * longer.
   */
  public Vote corrected(String site, long correction, boolean outcomeChanges) {
    Row row = rows.get(site);
    RowVersion version =
        row.pending().stream().filter(it -> it.seq() == correction).findFirst().orElseThrow();
    Row next = row.standing(version, RowState.CORRECTED);
    boolean open = rulingsOpen || outcomeChanges && !dependents.isEmpty();
    Optional<Long> holding = phase == Phase.CLOSED ? Optional.empty() : declared;
    return copy(phase, window, rows.plus(site, next), holding, corrected, open);
  }

  Vote resolving(String site, SmallSiteRule rule) {
    return new Vote(
        number,
        question,
        bound,
        phase,
        window,
        rows,
        resolutions.plus(site, rule),
        resolved,
        declared,
        corrected,
        dependents,
        rulingsOpen,
        happenings);
  }

  Vote settling(FindingKey finding) {
    return new Vote(
        number,
        question,
        bound,
        phase,
        window,
        rows,
        resolutions,
        resolved.plus(finding),
        declared,
        corrected,
        dependents,
        rulingsOpen,
        happenings);
  }

  Vote carrying(PVector<Dependent> changed) {
    boolean open = rulingsOpen && changed.stream().anyMatch(one -> one.ruling().isEmpty());
    return new Vote(
        number,
        question,
        bound,
        phase,
        window,
        rows,
        resolutions,
        resolved,
        declared,
        corrected,
        changed,
        open,
        happenings);
  }

  Vote noting(Happening happening) {
    return new Vote(
        number,
        question,
        bound,
        phase,
        window,
        rows,
        resolutions,
        resolved,
        declared,
        corrected,
        dependents,
        rulingsOpen,
        happenings.plus(happening));
  }

  private Vote copy(
      Phase nextPhase,
      Optional<VoteWindow> nextWindow,
      PMap<String, Row> nextRows,
      Optional<Long> nextDeclared,
      boolean nextCorrected,
      boolean nextRulings) {
    return new Vote(
        number,
        question,
        bound,
        nextPhase,
        nextWindow,
        nextRows,
        resolutions,
        resolved,
        nextDeclared,
        nextCorrected,
        dependents,
        nextRulings,
        happenings);
  }
}
