package org.konvent.master.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.konvent.model.convention.Proposal;
import org.konvent.model.site.Note;
import org.konvent.model.site.Site;
import org.konvent.model.site.Ticket;
import org.konvent.model.vote.Happening;
import org.konvent.model.vote.Phase;
import org.konvent.model.vote.Vote;

/**
 * What somebody has to look after.
 *
 * @param away sites that cannot be reached, or whose satellite does not read the feed
 * @param proposals acts that wait for a second person
 * @param troubles the latest that sites reported, newest first
 * @param voices sites that ask for more time or doubt a result, and have had no answer yet
 */
public record Alerts(
    List<Away> away,
    List<Proposal> proposals,
    List<Voice> voices,
    List<Happened> troubles,
    List<Asked> tickets) {

  /** So long a trouble that a site reported stands on the console, which nobody ticks off. */
  private static final long FRESH_MILLIS = 15 * 60_000L;

  private static final int MOST_TROUBLES = 3;

  /** A site that is away. */
  public record Away(Site site, boolean lost, Optional<Long> since, int present) {}

  /** What a site asks the support desk. */
  public record Asked(Ticket ticket, String site, String text) {}

  /** What a site says about a vote. */
  public record Voice(Vote vote, String site, Happening said) {

    /** Asks for more time, else doubts the result. */
    public boolean asksTime() {
      return said.minutes().isPresent();
    }
  }

  static Alerts of(Moment now) {
    var state = now.state();
    return new Alerts(
        now.sites().stream()
            .filter(site -> isAway(site, now))
            .map(site -> away(site, now))
            .toList(),
        state.proposals().waiting(now.reading().now(), state.life().profile()),
        state.votes().inOrder().stream().flatMap(vote -> voices(vote, now)).toList(),
        troubles(now),
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

  private static List<Happened> troubles(Moment now) {
    return Happened.all(now)
        .filter(it -> now.reading().now() - it.incident().at() < FRESH_MILLIS)
        .sorted(Comparator.comparingLong((Happened it) -> it.incident().seq()).reversed())
        .limit(MOST_TROUBLES)
        .toList();
  }

  /** An extension answers whoever asked before it; an announcement, every doubt before it. */
  private static Stream<Voice> voices(Vote vote, Moment now) {
    long answered =
        vote.happenings().stream()
            .filter(it -> it.site().isEmpty() && it.minutes().isPresent())
            .mapToLong(Happening::seq)
            .max()
            .orElse(-1);
    return vote.happenings().stream()
        .filter(it -> it.site().isPresent() && it.seq() > answered)
        .filter(it -> vote.phase().unfinished() || isDoubt(it) && isOpen(it, vote))
        .map(it -> new Voice(vote, now.siteName(it.site().orElseThrow()), it));
  }

  private static boolean isOpen(Happening doubt, Vote vote) {
    return vote.phase() == Phase.CLOSED
        || vote.phase() == Phase.ANNOUNCED
            && vote.outcome().announcedIn().filter(it -> it < doubt.seq()).isPresent();
  }

  private static boolean isDoubt(Happening said) {
    return said.minutes().isEmpty();
  }

  public boolean isQuiet() {
    return away.isEmpty()
        && proposals.isEmpty()
        && voices.isEmpty()
        && troubles.isEmpty()
        && tickets.isEmpty();
  }

  /** A site that never had an installation is not set up, which is no news. */
  private static boolean isAway(Site site, Moment now) {
    return site.isLost()
        || now.state().life().isOnline()
            && !now.state().sites().activeAt(site.id()).isEmpty()
            && !now.status().isConnected(site.id());
  }

  private static Away away(Site site, Moment now) {
    return new Away(
        site,
        site.isLost(),
        now.awaySince(site.id()),
        site.presence().map(Site.Presence::present).orElse(0));
  }
}
