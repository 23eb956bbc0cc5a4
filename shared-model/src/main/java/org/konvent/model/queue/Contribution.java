package org.konvent.model.queue;

import java.util.Map;
import java.util.Optional;

/**
 * One entry of a list: a speech, a motion or a procedural motion. Name and text are in the sealed
 * part of entry {@code seq}, as {@link ContributionContent}.
 *
 * @param number such as {@code R-047-3}
 * @param kind code of the kind of motion, {@code speech} for speeches
 * @param site where the person stands
 * @param quotaList the list of the quota rule, where the convention has one
 * @param motionText number of an imported motion text, where it refers to one
 * @param fields what the form asked and no name or free text is
 * @param seq the entry in which it was entered; orders the list
 * @param at when it was entered
 */
public record Contribution(
    String number,
    ListKind list,
    String kind,
    String site,
    Optional<String> quotaList,
    Optional<String> motionText,
    Map<String, String> fields,
    long seq,
    long at,
    ContributionState state,
    Airtime airtime,
    Proceedings proceedings) {

  /** Code of the kind of every speech. */
  public static final String SPEECH = "speech";

  /**
   * This contribution in another state.
   *
   * @throws IllegalStateException where the state may not follow
   */
  Contribution to(ContributionState next) {
    if (!state.mayBecome(next)) {
      throw new IllegalStateException(number + " is " + state + " and cannot become " + next);
    }
    return new Contribution(
        number,
        list,
        kind,
        site,
        quotaList,
        motionText,
        fields,
        seq,
        at,
        next,
        airtime,
        proceedings);
  }

  Contribution with(Airtime changed) {
    return new Contribution(
        number,
        list,
        kind,
        site,
        quotaList,
        motionText,
        fields,
        seq,
        at,
        state,
        changed,
        proceedings);
  }

  Contribution with(Proceedings changed) {
    return new Contribution(
        number, list, kind, site, quotaList, motionText, fields, seq, at, state, airtime, changed);
  }

  public boolean isWaiting() {
    return state == ContributionState.WAITING;
  }

  public boolean isMotion() {
    return list.isMotion();
  }

  /** Whether it is a motion with its outcome. */
  public boolean isDecided() {
    return proceedings.outcome().isPresent();
  }
}
