package org.konvent.master.page;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.konvent.master.journal.Standing;
import org.konvent.master.site.EnrolmentView;
import org.konvent.web.live.LiveHub;

/**
 * What is true at this moment and stands in no journal.
 *
 * @param connected ids of the sites whose installation reads the feed now
 * @param enrolments requests that wait for somebody to compare the fingerprint
 * @param countersigned how many entries each site has countersigned; nothing where it countersigned none
 * @param readOnly what this master lacks, where it lacks something
 */
public record LiveStatus(
    Set<String> connected,
    List<EnrolmentView> enrolments,
    Map<String, Long> countersigned,
    Optional<Standing> readOnly) {

  static LiveStatus of(
      Collection<String> sites,
      LiveHub hub,
      List<EnrolmentView> enrolments,
      Map<String, Long> countersigned,
      Optional<Standing> readOnly) {
    return new LiveStatus(
        sites.stream()
            .filter(site -> !hub.channel("feed/SITE/" + site).isEmpty())
            .collect(Collectors.toUnmodifiableSet()),
        enrolments,
        countersigned,
        readOnly);
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
