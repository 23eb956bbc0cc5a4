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
    return state.votes().newestFirst().stream()
        .filter(vote -> vote.announcement().isPresent())
        .map(ToHear::of)
        .toList();
  }

  private static ToHear of(Vote vote) {
    BallotPaper paper = vote.question().paper();
    List<Field> counted =
        paper.optionIds().stream()
            .map(option -> new Field("option:" + option, RowText.named(paper, option)))
            .toList();
    return new ToHear(
        vote.number(),
        vote.question().subject(),
        vote.question().byHand() ? hands(vote) : counted,
        vote.question().rule().isPresent()
            ? List.of("ACCEPTED", "REJECTED")
            : List.of("ELECTED", "RUN_OFF", "NEEDS_DECISION"));
  }

  /** An estimate is announced as a word; figures are said where hands were counted. */
  private static List<Field> hands(Vote vote) {
    return vote.question().wantsCountedHands()
        ? Stream.of(BallotPaper.YES, BallotPaper.NO, BallotPaper.ABSTAIN)
            .map(key -> new Field(key, key))
            .toList()
        : List.of();
  }
}
