package org.konvent.satellite.local;

import java.util.List;
import java.util.Optional;
import org.konvent.model.vote.Phase;
import org.konvent.model.vote.RowState;
import org.konvent.model.vote.Vote;
import org.konvent.satellite.station.LinkState;
import org.konvent.satellite.station.SiteStation;

/** What is going on now, as a display at the site shows it. */
public record CurrentView(LinkState link, Optional<AtLectern> lectern, List<Running> votes) {

  /**
   * A vote that is going on.
   *
   * @param remainingMillis of the public countdown, or until the figures must be there
   * @param reported how many rows are settled
   */
  public record Running(
      int number,
      String subject,
      String form,
      Phase phase,
      Optional<Long> remainingMillis,
      long reported,
      long expected,
      Optional<RowState> ownRow) {}

  static CurrentView of(SiteStation station) {
    return new CurrentView(
        station.link(),
        AtLectern.of(station.state(), station.clock().conventionNow()),
        station.state().votes().inOrder().stream()
            .filter(vote -> vote.phase().unfinished())
            .map(vote -> running(station, vote))
            .toList());
  }

  private static Running running(SiteStation station, Vote vote) {
    Optional<Long> end =
        vote.window()
            .map(
                window ->
                    vote.phase() == Phase.OPEN
                        ? window.castingEnds()
                        : window.deadline().orElse(window.castingEnds()));
    return new Running(
        vote.number(),
        vote.question().subject(),
        vote.question().paper().form().name(),
        vote.phase(),
        end.map(station.clock()::remaining),
        vote.rows().values().stream().filter(row -> row.settled()).count(),
        vote.rows().size(),
        vote.row(station.site()).map(row -> row.state()));
  }
}
