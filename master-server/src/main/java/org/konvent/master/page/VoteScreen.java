package org.konvent.master.page;

import java.util.List;
import java.util.Optional;
import org.konvent.master.vote.ResultView;
import org.konvent.model.command.vote.Repetition;
import org.konvent.model.tally.VerdictOutcome;
import org.konvent.model.vote.Phase;
import org.konvent.model.vote.Row;
import org.konvent.model.vote.Vote;

/**
 * A vote as the crew sees it.
 *
 * @param board one line per site
 * @param result from the close on
 */
public record VoteScreen(
    Vote vote, List<BoardLine> board, Optional<ResultView> result, Moment now) {

  static VoteScreen of(Vote vote, Moment now) {
    return new VoteScreen(
        vote,
        vote.sortedRows().stream().map(row -> BoardLine.of(row, vote, now)).toList(),
        ResultView.of(vote, now.reading()),
        now);
  }

  public int number() {
    return vote.number();
  }

  public String phase() {
    return vote.phase().name();
  }

  public boolean byHand() {
    return vote.question().byHand();
  }

  /** How long casting lasts unless somebody says otherwise, in seconds. */
  public int usualSeconds() {
    return byHand() ? 60 : 300;
  }

  public long reported() {
    return vote.rows().values().stream().filter(Row::settled).count();
  }

  public int expected() {
    return vote.rows().size();
  }

  public long boxesClosed() {
    return vote.rows().values().stream().filter(Row::boxClosed).count();
  }

  /** The end of what runs now: of casting, or of transmitting. */
  public Optional<Long> deadline() {
    return vote.window()
        .filter(window -> vote.phase().unfinished())
        .map(
            window ->
                vote.phase() == Phase.OPEN
                    ? window.castingEnds()
                    : window.deadline().orElse(window.castingEnds()));
  }

  /** Names of the sites of which something is missing. */
  public List<String> missing() {
    return vote.missing().stream().map(now::siteName).toList();
  }

  /** The sites that did not say that nobody casts any more. */
  public List<BoardLine> boxesOpen() {
    return board.stream().filter(line -> !line.row().boxClosed()).toList();
  }

  /** What the figures say, by a figure of speech that the declaration takes over. */
  public boolean looksAccepted() {
    return is(VerdictOutcome.CLEAR_ACCEPT, VerdictOutcome.ACCEPTED);
  }

  /** Whether the figures decide, so that one key declares it. */
  public boolean isClear() {
    return is(
        VerdictOutcome.CLEAR_ACCEPT,
        VerdictOutcome.ACCEPTED,
        VerdictOutcome.CLEAR_REJECT,
        VerdictOutcome.REJECTED);
  }

  /** Whether every site counted. */
  public boolean isExact() {
    return result
        .filter(it -> it.verdict().band() == null || it.verdict().band().exact())
        .isPresent();
  }

  /** How an unclear show of hands can be taken again: by hand, counted, by ballots. */
  public List<Repetition> escalations() {
    return byHand() ? List.of(Repetition.values()) : List.of(Repetition.AGAIN);
  }

  public List<Figure> total() {
    return result.map(it -> Figures.total(it.total(), vote.question().paper())).orElse(List.of());
  }

  /** The share of yes among yes and no, with one decimal, where that says something. */
  public Optional<String> share() {
    return result.flatMap(it -> Figures.share(it.total()));
  }

  private boolean is(VerdictOutcome... outcomes) {
    return result.filter(it -> List.of(outcomes).contains(it.verdict().outcome())).isPresent();
  }
}
