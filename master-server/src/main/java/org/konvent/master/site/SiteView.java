package org.konvent.master.site;

import java.util.List;
import java.util.Optional;
import org.konvent.master.command.Disclosed;
import org.konvent.model.site.Installation;
import org.konvent.model.site.Site;

/**
 * A site as people read it.
 *
 * @param accredited as last reported
 * @param present as last reported
 * @param lostSince since when it cannot be reached
 * @param installations that work for it now
 */
public record SiteView(
    String site,
    int number,
    String name,
    Optional<Integer> accredited,
    Optional<Integer> present,
    Optional<Long> lostSince,
    List<String> installations) {

  static List<SiteView> all(Disclosed reading) {
    return reading.state().sites().inOrder().stream().map(site -> of(site, reading)).toList();
  }

  private static SiteView of(Site site, Disclosed reading) {
    return new SiteView(
        site.id(),
        site.number(),
        site.name(),
        site.presence().map(Site.Presence::accredited),
        site.presence().map(Site.Presence::present),
        site.lostSince(),
        reading.state().sites().activeAt(site.id()).stream().map(Installation::name).toList());
  }
}
