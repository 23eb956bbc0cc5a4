package org.konvent.master.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.konvent.model.vote.Phase;
import org.konvent.model.vote.Vote;

/**
 * What the console shows of votes.
 *
 * @param busy those that run or wait for their announcement; what runs comes first
 * @param prepared those that can be started
 * @param last the one announced last
 * @param away names of sites that cannot send now
 */
public record VoteCard(
    List<VoteScreen> busy,
    List<VoteScreen> prepared,
    Optional<VoteScreen> last,
    List<String> away) {

  static VoteCard of(Moment now) {
    List<Vote> all = List.copyOf(now.state().votes().inOrder());
    List<Vote> busy = new ArrayList<>(all.stream().filter(VoteCard::isBusy).toList());
    busy.sort(Comparator.comparing((Vote vote) -> vote.phase().unfinished() ? 0 : 1));
    return new VoteCard(
        screens(busy, now),
        screens(all.stream().filter(vote -> vote.phase() == Phase.PREPARED).toList(), now),
        now.state().votes().lastAnnounced().map(vote -> VoteScreen.of(vote, now)),
        now.away());
  }

  private static boolean isBusy(Vote vote) {
    return vote.phase().unfinished() || vote.phase() == Phase.CLOSED;
  }

  private static List<VoteScreen> screens(List<Vote> votes, Moment now) {
    return votes.stream().map(vote -> VoteScreen.of(vote, now)).toList();
  }
}
