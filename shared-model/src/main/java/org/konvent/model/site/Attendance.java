package org.konvent.model.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * How many take part, over all sites, as last reported.
 *
 * @param accredited everywhere, lost sites included
 * @param present everywhere, lost sites included
 * @param presentAtLost those of them at sites that cannot be reached
 * @param unreported sites that reported no count yet
 */
public record Attendance(
    long accredited, long present, long presentAtLost, List<String> unreported) {

  public Attendance {
    unreported = List.copyOf(unreported);
  }

  /** Adds up, with these sites taken as lost. */
  public static Attendance of(Sites sites, Set<String> lost) {
    long accredited = 0;
    long present = 0;
    long away = 0;
    List<String> unreported = new ArrayList<>();
    for (Site site : sites.inOrder()) {
      if (site.presence().isEmpty()) {
        unreported.add(site.id());
        continue;
      }
      Site.Presence counts = site.presence().get();
      accredited += counts.accredited();
      present += counts.present();
      away += lost.contains(site.id()) ? counts.present() : 0;
    }
    return new Attendance(accredited, present, away, unreported);
  }

  /** Those present at the sites that can be reached. */
  public long presentWithoutLost() {
    return present - presentAtLost;
  }

  public boolean quorate(QuorumRule rule) {
    return rule.isMet(accredited, present);
  }

  /** Whether those at the sites that can be reached are enough; the base stays all accredited. */
  public boolean quorateWithoutLost(QuorumRule rule) {
    return rule.isMet(accredited, presentWithoutLost());
  }
}
