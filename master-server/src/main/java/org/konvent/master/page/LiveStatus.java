package org.konvent.master.page;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.konvent.web.live.LiveHub;

/**
 * What is true at this moment and stands in no journal.
 *
 * @param connected ids of the sites whose installation reads the feed now
 */
public record LiveStatus(Set<String> connected) {

  static LiveStatus of(Collection<String> sites, LiveHub hub) {
    return new LiveStatus(
        sites.stream()
            .filter(site -> !hub.channel("feed/SITE/" + site).isEmpty())
            .collect(Collectors.toUnmodifiableSet()));
  }

  public boolean isConnected(String site) {
    return connected.contains(site);
  }
}
