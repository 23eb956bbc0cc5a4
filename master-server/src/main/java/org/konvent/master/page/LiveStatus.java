package org.konvent.master.page;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.konvent.master.account.SignsOfLife;
import org.konvent.master.journal.Standing;
import org.konvent.master.site.EnrolmentView;
import org.konvent.web.live.LiveHub;

/**
 * What is true at this moment and stands in no journal.
 *
 * @param connected ids of the sites whose installation reads the feed now
 * @param away the other sites, each with the convention time at which that was noticed
 * @param enrolments requests that wait for somebody to compare the fingerprint
 * @param countersigned how many entries each site has countersigned; nothing where it countersigned none
 * @param readOnly what this master lacks, where it lacks something
 */
public record LiveStatus(
    Set<String> connected,
    Map<String, Long> away,
    List<EnrolmentView> enrolments,
    Map<String, Long> countersigned,
    Optional<Standing> readOnly) {

  static LiveStatus of(
      Collection<String> sites,
      LiveHub hub,
      SignsOfLife signs,
      Map<String, Long> away,
      List<EnrolmentView> enrolments,
      Map<String, Long> countersigned,
      Optional<Standing> readOnly) {
    return new LiveStatus(
        sites.stream()
            .filter(site -> isConnected(site, hub, signs))
            .collect(Collectors.toUnmodifiableSet()),
        away,
        enrolments,
        countersigned,
        readOnly);
  }

  /** Whether its installation reads the feed, and is there to read it. */
  static boolean isConnected(String site, LiveHub hub, SignsOfLife signs) {
    return signs.isHeard(site) && !hub.channel("feed/SITE/" + site).isEmpty();
  }

  public boolean isConnected(String site) {
    return connected.contains(site);
  }

  /** Sites that have countersigned the journal up to an entry. */
  public List<String> countersigned(long seq) {
    return countersigned.entrySet().stream()
        .filter(reach -> reach.getValue() > seq)
        .map(Map.Entry::getKey)
        .toList();
  }
}
