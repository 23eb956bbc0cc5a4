package org.konvent.model.queue;

import java.util.List;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/**
 * How the lists are kept at the moment.
 *
 * @param closed lists that take no new entries; never the procedural one
 * @param pause set while nobody is called
 * @param limits by agenda item; {@link #EVERYWHERE} for all
 * @param turn position in the order's pattern that is called next
 */
public record ListRules(
    PSet<ListKind> closed,
    Optional<Pause> pause,
    PMap<String, Limits> limits,
    OrderRule order,
    int turn,
    List<MotionKind> motionKinds) {

  /** Key of the limits that hold where an item has none of its own. */
  public static final String EVERYWHERE = "";

  /** A recess or interruption; {@code until} where it was said. */
  public record Pause(long since, Optional<Long> until) {}

  static ListRules initial() {
    return new ListRules(
        HashTreePSet.empty(),
        Optional.empty(),
        HashTreePMap.empty(),
        OrderRule.BY_TIME,
        0,
        MotionKind.SHIPPED);
  }

  public boolean isOpen(ListKind list) {
    return !closed.contains(list);
  }

  public boolean isPaused() {
    return pause.isPresent();
  }

  /** The limits while this agenda item runs. */
  public Limits limitsFor(Optional<String> item) {
    Limits everywhere = limits.getOrDefault(EVERYWHERE, Limits.NONE);
    return item.map(limits::get).map(own -> own.or(everywhere)).orElse(everywhere);
  }

  public Optional<MotionKind> motionKind(String code) {
    return motionKinds.stream().filter(kind -> kind.code().equals(code)).findFirst();
  }

  ListRules close(ListKind list) {
    return new ListRules(closed.plus(list), pause, limits, order, turn, motionKinds);
  }

  ListRules open(ListKind list) {
    return new ListRules(closed.minus(list), pause, limits, order, turn, motionKinds);
  }

  ListRules with(Optional<Pause> changed) {
    return new ListRules(closed, changed, limits, order, turn, motionKinds);
  }

  ListRules limit(String item, Limits changed) {
    return new ListRules(closed, pause, limits.plus(item, changed), order, turn, motionKinds);
  }

  ListRules with(OrderRule changed) {
    return new ListRules(closed, pause, limits, changed, 0, motionKinds);
  }

  ListRules turnTo(int next) {
    return new ListRules(closed, pause, limits, order, next, motionKinds);
  }

  ListRules with(List<MotionKind> kinds) {
    return new ListRules(closed, pause, limits, order, turn, List.copyOf(kinds));
  }
}
