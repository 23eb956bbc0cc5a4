package org.konvent.model.queue;

import org.pcollections.HashTreePSet;
import org.pcollections.PSet;

/**
 * The time in which every desk is asked <em>Gegenrede?</em> on a procedural motion.
 *
 * @param opened convention time, milliseconds since 1970
 * @param ends last millisecond in which a desk's objection counts
 * @param objections sites that object
 * @param noObjections sites that said they do not; lost sites are asked by phone
 */
public record ObjectionWindow(
    long opened, long ends, PSet<String> objections, PSet<String> noObjections) {

  static ObjectionWindow open(long opened, long ends) {
    return new ObjectionWindow(opened, ends, HashTreePSet.empty(), HashTreePSet.empty());
  }

  /** Whether a desk may still object with a request that arrived then. */
  public boolean isOpen(long arrivedAt) {
    return arrivedAt <= ends;
  }

  /** Whether asking again would take something away: time that still runs, or an objection. */
  public boolean stands(long now) {
    return isOpen(now) || hasObjection();
  }

  public boolean hasObjection() {
    return !objections.isEmpty();
  }

  public boolean hasAnswered(String site) {
    return objections.contains(site) || noObjections.contains(site);
  }

  ObjectionWindow objecting(String site) {
    return new ObjectionWindow(opened, ends, objections.plus(site), noObjections.minus(site));
  }

  ObjectionWindow notObjecting(String site) {
    return new ObjectionWindow(opened, ends, objections.minus(site), noObjections.plus(site));
  }
}
