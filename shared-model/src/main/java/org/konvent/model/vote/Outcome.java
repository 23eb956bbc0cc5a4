package org.konvent.model.vote;

import java.util.Optional;
import java.util.function.Predicate;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * What was made of a vote's figures after the close.
 *
 * @param resolved findings settled by the chief returning officer
 * @param declared entry of the declaration, where one holds
 * @param announcement what was announced last; it stays readable whatever happens
 * @param announcedIn entry of that announcement
 * @param corrected whether the announced result was corrected
 * @param lot options in the order in which they were drawn; empty where no lot was needed
 * @param evaluated who was elected where rankings were evaluated by hand, in this order
 * @param answers who was elected and accepted or declined
 */
public record Outcome(
    PVector<Settled> resolved,
    Optional<Long> declared,
    Optional<ResultAnnounced> announcement,
    Optional<Long> announcedIn,
    boolean corrected,
    PVector<String> lot,
    PVector<String> evaluated,
    PMap<String, Boolean> answers) {

  public static final Outcome NONE =
      new Outcome(
          TreePVector.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          false,
          TreePVector.empty(),
          TreePVector.empty(),
          HashTreePMap.empty());

  Outcome settling(Settled finding) {
    return resolving(resolved.plus(finding));
  }

  /** The site disputes its row: what was settled about an earlier dispute is open again. */
  Outcome reopeningDispute(String site) {
    return without(it -> it.dispute() && it.site().equals(Optional.of(site)));
  }

  /** The site's figures changed: what was settled about it, or about the total, is open again. */
  Outcome reopening(String site) {
    return without(it -> it.site().filter(other -> !other.equals(site)).isEmpty());
  }

  private Outcome without(Predicate<Settled> reopened) {
    return resolving(TreePVector.from(resolved.stream().filter(reopened.negate()).toList()));
  }

  Outcome declaredBy(Optional<Long> seq) {
    return new Outcome(
        resolved, seq, announcement, announcedIn, corrected, lot, evaluated, answers);
  }

  Outcome announced(ResultAnnounced fact, long seq) {
    return new Outcome(
        resolved,
        declared,
        Optional.of(fact),
        Optional.of(seq),
        corrected || fact.again(),
        lot,
        evaluated,
        answers);
  }

  Outcome drawn(PVector<String> order) {
    return new Outcome(
        resolved, declared, announcement, announcedIn, corrected, order, evaluated, answers);
  }

  Outcome evaluated(PVector<String> elected) {
    return new Outcome(
        resolved, declared, announcement, announcedIn, corrected, lot, elected, answers);
  }

  Outcome answered(String option, boolean accepted) {
    return new Outcome(
        resolved,
        declared,
        announcement,
        announcedIn,
        corrected,
        lot,
        evaluated,
        answers.plus(option, accepted));
  }

  private Outcome resolving(PVector<Settled> next) {
    return new Outcome(
        next, declared, announcement, announcedIn, corrected, lot, evaluated, answers);
  }
}
