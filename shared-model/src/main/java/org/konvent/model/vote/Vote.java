package org.konvent.model.vote;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.konvent.model.log.Hash;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * A vote or an election.
 *
 * @param number sayable, from 1
 * @param bound hash that binds figures to this question
 * @param rows by site; empty before the opening
 * @param presence by site, frozen when casting ended
 * @param resolutions for sites too small for a secret vote
 * @param outcome what was made of the figures
 * @param consequences what rests on it
 */
public record Vote(
    int number,
    Question question,
    Hash bound,
    Phase phase,
    Optional<VoteWindow> window,
    PMap<String, Row> rows,
    PMap<String, HeadCount> presence,
    PMap<String, SmallSiteRule> resolutions,
    Outcome outcome,
    Consequences consequences,
    PVector<Happening> happenings) {

  /** A vote that is not open yet. */
  public static Vote prepared(int number, Question question, Hash bound) {
    return new Vote(
        number,
        question,
        bound,
        Phase.PREPARED,
        Optional.empty(),
        HashTreePMap.empty(),
        HashTreePMap.empty(),
        HashTreePMap.empty(),
        Outcome.NONE,
        Consequences.NONE,
        TreePVector.empty());
  }

  public Optional<Row> row(String site) {
    return Optional.ofNullable(rows.get(site));
  }

  /** Findings settled by the chief returning officer. */
  public List<Settled> resolved() {
    return outcome.resolved();
  }

  /** Entry of the declaration, where one holds. */
  public Optional<Long> declared() {
    return outcome.declared();
  }

  /** What was announced last. */
  public Optional<ResultAnnounced> announcement() {
    return outcome.announcement();
  }

  /** The last entry on which the result rests: its announcement, or the figures so far; absent before any. */
  public Optional<Long> resultIn() {
    return Stream.of(
            outcome.announcedIn().stream(),
            declared().stream(),
            rows.values().stream().flatMap(row -> row.version().stream()).map(RowVersion::seq))
        .flatMap(Function.identity())
        .max(Comparator.naturalOrder());
  }

  /** Rows that were announced together instead of singly. */
  public List<CombinedRow> combined() {
    return announcement().map(ResultAnnounced::combined).orElse(List.of());
  }

  /** Whether the announced result was corrected. */
  public boolean corrected() {
    return outcome.corrected();
  }

  public PVector<Dependent> dependents() {
    return consequences.dependents();
  }

  /** Whether the chair must still rule on something that rests on it. */
  public boolean rulingsOpen() {
    return consequences.rulingsOpen();
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

  /**
   * Whether figures of this site can be asked for: it was there at the opening, and the convention did
   * not resolve that it takes no part. What a site says of itself it may take back.
   */
  public boolean takesPart(String site) {
    return rows.containsKey(site) && smallSiteRule(site).orElse(null) != SmallSiteRule.NO_PART;
  }

  /** The resolution for a small site; a vote that is not secret needs none and heeds none. */
  public Optional<SmallSiteRule> smallSiteRule(String site) {
    return Optional.ofNullable(resolutions.get(site)).filter(rule -> question.secret());
  }

  /** Whether the site's own figures are published together with others' only. */
  public boolean publishedCombined(String site) {
    boolean together = combined().stream().anyMatch(row -> row.sites().contains(site));
    boolean alone =
        announcement().isPresent() && row(site).filter(it -> it.state().counts()).isPresent();
    return together || !alone && smallSiteRule(site).orElse(null) == SmallSiteRule.COMBINE;
  }

  /**
   * This vote with a pending correction released. What was declared before the announcement, or found
   * by evaluating rankings, holds no longer.
   */
  public Vote corrected(String site, long correction, boolean outcomeChanges) {
    Row row = rows.get(site);
    RowVersion version =
        row.pending().stream().filter(it -> it.seq() == correction).findFirst().orElseThrow();
    Optional<Long> holding = phase == Phase.CLOSED ? Optional.empty() : declared();
    return with(row.standing(version, RowState.CORRECTED))
        .with(outcome.reopening(site).declaredBy(holding).evaluated(TreePVector.empty()))
        .with(outcomeChanges ? consequences.reopened() : consequences);
  }

  /** This vote with a lot; what was declared without it holds no longer. */
  public Vote drawn(List<String> order) {
    Optional<Long> holding = phase == Phase.CLOSED ? Optional.empty() : declared();
    return with(outcome.drawn(TreePVector.from(order)).declaredBy(holding));
  }

  /** This vote with the evaluation of its rankings; what was declared without it holds no longer. */
  public Vote evaluated(List<String> elected) {
    Optional<Long> holding = phase == Phase.CLOSED ? Optional.empty() : declared();
    return with(outcome.evaluated(TreePVector.from(elected)).declaredBy(holding));
  }

  Vote asking(Question changed, Hash newBound) {
    return new Vote(
        number,
        changed,
        newBound,
        phase,
        window,
        rows,
        presence,
        resolutions,
        outcome,
        consequences,
        happenings);
  }

  Vote to(Phase next) {
    return new Vote(
        number,
        question,
        bound,
        next,
        window,
        rows,
        presence,
        resolutions,
        outcome,
        consequences,
        happenings);
  }

  Vote timed(Phase next, VoteWindow changed) {
    return new Vote(
        number,
        question,
        bound,
        next,
        Optional.of(changed),
        rows,
        presence,
        resolutions,
        outcome,
        consequences,
        happenings);
  }

  Vote with(Row row) {
    return new Vote(
        number,
        question,
        bound,
        phase,
        window,
        rows.plus(row.site(), row),
        presence,
        resolutions,
        outcome,
        consequences,
        happenings);
  }

  Vote attended(Map<String, HeadCount> counts) {
    return new Vote(
        number,
        question,
        bound,
        phase,
        window,
        rows,
        presence.plusAll(counts),
        resolutions,
        outcome,
        consequences,
        happenings);
  }

  Vote resolving(String site, SmallSiteRule rule) {
    return new Vote(
        number,
        question,
        bound,
        phase,
        window,
        rows,
        presence,
        resolutions.plus(site, rule),
        outcome,
        consequences,
        happenings);
  }

  Vote with(Outcome changed) {
    return new Vote(
        number,
        question,
        bound,
        phase,
        window,
        rows,
        presence,
        resolutions,
        changed,
        consequences,
        happenings);
  }

  Vote with(Consequences changed) {
    return new Vote(
        number,
        question,
        bound,
        phase,
        window,
        rows,
        presence,
        resolutions,
        outcome,
        changed,
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
        presence,
        resolutions,
        outcome,
        consequences,
        happenings.plus(happening));
  }

  /** The site says that something else was recorded; a dispute settled before is open again. */
  Vote disputed(String site) {
    return with(rows.get(site).checked(false)).with(outcome.reopeningDispute(site));
  }

  Vote announced(ResultAnnounced fact, long seq) {
    return to(Phase.ANNOUNCED).with(outcome.announced(fact, seq));
  }

  Vote answered(String option, boolean accepted) {
    return with(outcome.answered(option, accepted));
  }
}
