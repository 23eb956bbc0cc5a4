package org.konvent.model.minutes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.konvent.model.vote.Channel;
import org.konvent.model.vote.HeadCount;
import org.konvent.model.vote.RowState;

/**
 * A row of a vote as it is published.
 *
 * @param sites one, or those published together
 * @param state absent where several sites stand together
 * @param present who was there for this vote
 * @param figures by name, in the order of the paper; empty where there are none or they are not published
 * @param reasons why figures stand that do not fit each other, by plausibility rule
 * @param checkedOnce entered by one person only
 * @param disputed the site says that something else was recorded
 * @param anchor the entry with the figures; its receipt proves this position
 */
public record RowLine(
    List<String> sites,
    Optional<RowState> state,
    Optional<Channel> channel,
    Optional<HeadCount> present,
    Map<String, String> figures,
    Map<String, String> reasons,
    boolean checkedOnce,
    boolean disputed,
    Optional<Anchor> anchor) {

  public RowLine {
    sites = List.copyOf(sites);
  }

  /** Whether its figures are in the total. */
  public boolean counts() {
    return state.map(RowState::counts).orElse(true);
  }
}
