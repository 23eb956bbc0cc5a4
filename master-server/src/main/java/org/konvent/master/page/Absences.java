package org.konvent.master.page;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/** Since when sites have not been reading the feed, as this master has seen it. */
final class Absences {

  private final Map<String, Long> since = new HashMap<>();
  private String convention = "";

  /**
   * The sites that are away now, each with the convention time in milliseconds at which that was noticed.
   *
   * @param of the convention; another one's sites may be called the same
   * @param now convention time
   */
  synchronized Map<String, Long> noticed(
      String of, Collection<String> sites, Predicate<String> connected, long now) {
    if (!of.equals(convention)) {
      forget();
      convention = of;
    }
    since.keySet().retainAll(sites);
    for (String site : sites) {
      if (connected.test(site)) {
        since.remove(site);
      } else {
        since.putIfAbsent(site, now);
      }
    }
    return Map.copyOf(since);
  }

  /** Nobody reads the feed of a master that does not lead, which says nothing about any site. */
  synchronized Map<String, Long> forget() {
    since.clear();
    return Map.of();
  }
}
