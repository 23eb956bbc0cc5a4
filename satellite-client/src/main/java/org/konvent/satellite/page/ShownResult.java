package org.konvent.satellite.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.konvent.model.tally.BallotPaper;
import org.konvent.model.tally.MajorityRule;
import org.konvent.model.vote.ResultAnnounced;
import org.konvent.model.vote.Vote;

/** A result as it was announced, and nothing else. */
public record ShownResult(Vote vote, ResultAnnounced said) {

  private static final Set<String> GOOD = Set.of("ACCEPTED", "CLEAR_ACCEPT", "ELECTED");
  private static final Set<String> BAD = Set.of("REJECTED", "CLEAR_REJECT", "TIE");

  static Optional<ShownResult> of(Vote vote) {
    return vote.announcement().map(said -> new ShownResult(vote, said));
  }

  /** {@code good}, {@code bad}, or {@code warn} for what is still open. */
  public String tone() {
    if (GOOD.contains(said.outcome())) {
      return "good";
    }
    return BAD.contains(said.outcome()) ? "bad" : "warn";
  }

  public List<String> elected() {
    return said.elected().stream().map(this::name).toList();
  }

  public List<String> runOff() {
    return said.runOff().stream().map(this::name).toList();
  }

  /** The code of the majority rule, where one was applied. */
  public Optional<String> rule() {
    return vote.question().rule().map(MajorityRule::name);
  }

  /** What was voted, in the paper's order. */
  public List<Figure> figures() {
    BallotPaper paper = vote.question().paper();
    Stream<Figure> hands =
        Stream.of(BallotPaper.YES, BallotPaper.NO, BallotPaper.ABSTAIN)
            .filter(said.total()::containsKey)
            .map(key -> new Figure("", key, rounded(said.total().get(key))));
    Stream<Figure> options =
        paper.optionIds().stream()
            .filter(option -> said.total().containsKey("option:" + option))
            .map(option -> new Figure("", name(option), said.total().get("option:" + option)));
    return Stream.concat(hands, options).toList();
  }

  private String name(String option) {
    return RowText.named(vote.question().paper(), option);
  }

  /** A weighted sum of estimates is no whole number of people: shown as about so many. */
  private static String rounded(String exact) {
    return exact.contains("/")
        ? "≈ " + org.konvent.model.tally.Fraction.parse(exact).approx(0)
        : exact;
  }
}
