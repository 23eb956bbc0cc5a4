package org.konvent.satellite.page;

import java.util.List;
import java.util.stream.Stream;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.tally.BallotPaper;
import org.konvent.model.vote.Vote;

/**
 * A vote whose announcement the minute-taker writes down as heard, so without the figures.
 *
 * @param fields what may have been said, as the announcement names it
 * @param outcomes what may have been said about it
 */
public record ToHear(int number, String subject, List<Field> fields, List<String> outcomes) {

  /** One figure to type. */
  public record Field(String key, String name) {}

  static List<ToHear> all(ConventionState state) {
    return state.votes().all().descendingMap().values().stream()
        .filter(vote -> vote.announcement().isPresent())
        .map(ToHear::of)
        .toList();
  }

  private static ToHear of(Vote vote) {
    BallotPaper paper = vote.question().paper();
    boolean byHand = vote.question().byHand();
    List<Field> fields =
        byHand
            ? Stream.of(BallotPaper.YES, BallotPaper.NO, BallotPaper.ABSTAIN)
                .map(key -> new Field(key, key))
                .toList()
            : paper.optionIds().stream()
                .map(option -> new Field("option:" + option, RowText.named(paper, option)))
                .toList();
    boolean decided = vote.question().rule().isPresent();
    return new ToHear(vote.number(), vote.question().subject(), fields, outcomes(byHand, decided));
  }

  private static List<String> outcomes(boolean byHand, boolean decided) {
    if (byHand) {
      return List.of("CLEAR_ACCEPT", "CLEAR_REJECT", "ACCEPTED", "REJECTED");
    }
    return decided
        ? List.of("ACCEPTED", "REJECTED")
        : List.of("ELECTED", "RUN_OFF", "NEEDS_DECISION");
  }
}
