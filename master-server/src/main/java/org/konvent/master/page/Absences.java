package org.konvent.master.page;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** Since when sites have not been reading the feed, as this master has seen it. */
final class Absences {

  private final Map<String, Long> since = new ConcurrentHashMap<>();

  /**
   * The sites that are away now, each with the convention time in milliseconds at which that was noticed.
   *
   * @param now convention time
   */
  Map<String, Long> noticed(Collection<String> sites, Predicate<String> connected, long now) {
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
}
