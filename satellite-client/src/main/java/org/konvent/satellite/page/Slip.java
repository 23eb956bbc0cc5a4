package org.konvent.satellite.page;

import java.util.List;
import java.util.Optional;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.tally.BallotPaper;
import org.konvent.model.vote.Vote;
import org.konvent.satellite.station.SiteStation;
import org.konvent.web.problem.RefusedException;

/** The paper on which a count is written down first; it leads, whatever a screen says. */
public record Slip(
    String convention,
    boolean rehearsal,
    String site,
    Vote vote,
    List<String> options,
    Optional<String> installation,
    QrDrawing qr) {

  static Slip of(SiteStation station, int number) {
    Vote vote =
        station
            .state()
            .votes()
            .vote(number)
            .orElseThrow(() -> RefusedException.of(ProblemCode.UNKNOWN_VOTE, "vote", number));
    BallotPaper paper = vote.question().paper();
    String site =
        station.state().sites().site(station.site()).map(it -> it.name()).orElse(station.site());
    List<String> options =
        vote.question().byHand()
            ? List.of(BallotPaper.YES, BallotPaper.NO, BallotPaper.ABSTAIN)
            : paper.optionIds().stream().map(option -> RowText.named(paper, option)).toList();
    return new Slip(
        station.state().life().name(),
        station.state().life().rehearsal(),
        site,
        vote,
        options,
        Optional.of(station.identity().name()),
        QrDrawing.of(
            "konvent:%s/%s/%d"
                .formatted(station.identity().convention(), station.identity().name(), number)));
  }

  public boolean byHand() {
    return vote.question().byHand();
  }
}
