package org.konvent.master.page;

import java.util.List;
import java.util.Optional;
import org.konvent.model.convention.Proposal;
import org.konvent.model.site.Note;
import org.konvent.model.site.Site;
import org.konvent.model.site.Ticket;

/**
 * What somebody has to look after.
 *
 * @param away sites that cannot be reached, or whose satellite does not read the feed
 * @param proposals acts that wait for a second person
 */
public record Alerts(List<Away> away, List<Proposal> proposals, List<Asked> tickets) {

  /** A site that is away. */
  public record Away(Site site, boolean lost, Optional<Long> since, int present) {}

  /** What a site asks the support desk. */
  public record Asked(Ticket ticket, String site, String text) {}

  static Alerts of(Moment now) {
    var state = now.state();
    return new Alerts(
        now.sites().stream().filter(site -> isAway(site, now)).map(Alerts::away).toList(),
        state.proposals().waiting(now.reading().now(), state.life().profile()),
        state.sites().tickets().values().stream()
            .filter(Ticket::isOpen)
            .map(
                it ->
                    new Asked(
                        it,
                        now.siteName(it.site()),
                        now.reading().secret(it.seq(), Note.class).map(Note::text).orElse("–")))
            .toList());
  }

  public boolean isQuiet() {
    return away.isEmpty() && proposals.isEmpty() && tickets.isEmpty();
  }

  /** A site that never had an installation is not set up, which is no news. */
  private static boolean isAway(Site site, Moment now) {
    return site.isLost()
        || now.state().life().isOnline()
            && !now.state().sites().activeAt(site.id()).isEmpty()
            && !now.status().isConnected(site.id());
  }

  private static Away away(Site site) {
    return new Away(
        site,
        site.isLost(),
        site.lostSince(),
        site.presence().map(Site.Presence::present).orElse(0));
  }
}
