package org.konvent.model.convention;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.konvent.model.site.Site;
import org.konvent.model.vote.HeadCount;
import org.konvent.model.vote.Vote;

/**
 * Who was accredited and present at a vote. Frozen with hands when the vote closes, with ballots when
 * casting ends: who comes or goes later changes no result.
 */
public final class HeadCounts {

  private HeadCounts() {}

  /** What is frozen when nobody casts any more. */
  public static Map<String, HeadCount> atEndOfCasting(ConventionState state, Vote vote) {
    Map<String, HeadCount> counts = new TreeMap<>();
    for (String site : vote.rows().keySet()) {
      reported(state, vote, site).ifPresent(count -> counts.put(site, count));
    }
    return counts;
  }

  /** What is frozen at the close: with ballots only what sites reported for this very vote. */
  public static Map<String, HeadCount> atClose(ConventionState state, Vote vote) {
    if (vote.question().byHand()) {
      return atEndOfCasting(state, vote);
    }
    Map<String, HeadCount> counts = new TreeMap<>();
    for (String site : vote.rows().keySet()) {
      forThisVote(state, vote, site).ifPresent(count -> counts.put(site, count));
    }
    return counts;
  }

  /** The frozen count; before, what the site reported for this vote, or else last. */
  public static Optional<HeadCount> of(ConventionState state, Vote vote, String site) {
    return Optional.ofNullable(vote.presence().get(site))
        .or(() -> vote.phase().closed() ? Optional.empty() : reported(state, vote, site));
  }

  private static Optional<HeadCount> reported(ConventionState state, Vote vote, String site) {
    return forThisVote(state, vote, site)
        .or(() -> state.sites().site(site).flatMap(Site::presence).map(HeadCounts::count));
  }

  private static Optional<HeadCount> forThisVote(ConventionState state, Vote vote, String site) {
    return state
        .sites()
        .site(site)
        .flatMap(known -> known.presenceFor(vote.number()))
        .map(HeadCounts::count);
  }

  private static HeadCount count(Site.Presence presence) {
    return new HeadCount(presence.accredited(), presence.present());
  }
}
