package org.konvent.model.site;

import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * One place where a part of the convention meets.
 *
 * @param id short stable name, lower case, such as {@code trier}
 * @param number 1 is the main site
 * @param contact the entry whose sealed part holds the telephone numbers ({@link SiteContact})
 * @param counts every reported count, oldest first; nothing is overwritten
 * @param readiness last check of each item
 * @param lostSince since when it cannot be reached
 * @param backAt when it was last said to be back
 */
public record Site(
    String id,
    int number,
    String name,
    long contact,
    PVector<Presence> counts,
    PMap<ReadinessItem, Check> readiness,
    Optional<Long> lostSince,
    Optional<Long> backAt) {

  /** Number of the main site. */
  public static final int MAIN = 1;

  /**
   * Counts as reported.
   *
   * @param vote the vote it was meant for
   * @param ground why it changed
   * @param at when it was reported, convention time
   * @param seq the entry
   */
  public record Presence(
      int accredited,
      int present,
      Optional<Integer> vote,
      Optional<String> ground,
      long at,
      long seq) {}

  /** Somebody looked: {@code at} convention time, {@code by} as in the entry. */
  public record Check(boolean ok, long at, String by) {}

  static Site added(String id, int number, String name, long seq) {
    return new Site(
        id,
        number,
        name,
        seq,
        TreePVector.empty(),
        HashTreePMap.empty(),
        Optional.empty(),
        Optional.empty());
  }

  public boolean isMain() {
    return number == MAIN;
  }

  public boolean isLost() {
    return lostSince.isPresent();
  }

  /**
   * Since when a site is away whose feed has not been read since {@code noticed}: whoever reached it
   * by telephone in between heard a sign of life.
   */
  public long awaySince(long noticed) {
    return Math.max(noticed, backAt.orElse(noticed));
  }

  /** The counts that hold now. */
  public Optional<Presence> presence() {
    return counts.isEmpty() ? Optional.empty() : Optional.of(counts.get(counts.size() - 1));
  }

  /** The last counts that the site reported for this vote. */
  public Optional<Presence> presenceFor(int vote) {
    return counts.stream()
        .filter(count -> count.vote().filter(number -> number == vote).isPresent())
        .reduce((earlier, later) -> later);
  }

  Site renamed(String other, long seq) {
    return new Site(id, number, other, seq, counts, readiness, lostSince, backAt);
  }

  Site counted(Presence presence) {
    return new Site(id, number, name, contact, counts.plus(presence), readiness, lostSince, backAt);
  }

  Site checked(ReadinessItem item, Check check) {
    return new Site(
        id, number, name, contact, counts, readiness.plus(item, check), lostSince, backAt);
  }

  Site lost(long since) {
    return new Site(id, number, name, contact, counts, readiness, Optional.of(since), backAt);
  }

  Site back(long at) {
    return new Site(
        id, number, name, contact, counts, readiness, Optional.empty(), Optional.of(at));
  }
}
