package org.konvent.master.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.konvent.master.vote.ResultView;
import org.konvent.master.vote.RowView;
import org.konvent.model.command.vote.CorrectTally;
import org.konvent.model.command.vote.Repetition;
import org.konvent.model.site.Countersigning;
import org.konvent.model.tally.BallotForm;
import org.konvent.model.tally.HandParts;
import org.konvent.model.tally.VerdictOutcome;
import org.konvent.model.vote.Declaration;
import org.konvent.model.vote.FindingKey;
import org.konvent.model.vote.Phase;
import org.konvent.model.vote.Row;
import org.konvent.model.vote.SmallSiteRule;
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
    return new VoteScreen(vote, board(vote, now), ResultView.of(vote, now.reading()), now);
  }

  /** All votes, the newest first. */
  static List<VoteScreen> all(Moment now) {
    List<VoteScreen> all = new ArrayList<>();
    now.state().votes().inOrder().forEach(vote -> all.add(0, of(vote, now)));
    return List.copyOf(all);
  }

  /** The votes for which figures may come by telephone, or wait for their second person. */
  static List<VoteScreen> open(Moment now) {
    return all(now).stream()
        .filter(screen -> screen.vote.collecting() || screen.vote.phase() == Phase.CLOSED)
        .toList();
  }

  /** How far the result, or what there is of it, is countersigned by the sites. */
  public Optional<Countersigning> countersigned() {
    return vote.resultIn().map(now::countersigned);
  }

  /** What must be settled before a declaration. */
  public List<FindingKey> openFindings() {
    return result.map(ResultView::openFindings).orElse(List.of());
  }

  /** Whether the counted total waits for the returning officer's declaration. */
  public boolean waitsForSlips() {
    return vote.phase() == Phase.CLOSED
        && !byHand()
        && vote.declared().isEmpty()
        && result.isPresent();
  }

  /** What was announced; before, what was declared, or else what the figures say. */
  public VerdictOutcome outcome() {
    VerdictOutcome computed = computed();
    return vote.announcement()
        .map(it -> VerdictOutcome.valueOf(it.outcome()))
        .or(() -> result.flatMap(ResultView::declaration).map(Declaration::outcome))
        .filter(said -> !isSame(said, computed))
        .orElse(computed);
  }

  /** What the figures say alone. */
  public VerdictOutcome computed() {
    return result.orElseThrow().verdict().outcome();
  }

  /** A clear show of hands is announced as accepted or rejected. */
  private static boolean isSame(VerdictOutcome said, VerdictOutcome computed) {
    return switch (computed) {
      case CLEAR_ACCEPT -> said == VerdictOutcome.ACCEPTED;
      case CLEAR_REJECT -> said == VerdictOutcome.REJECTED;
      default -> said == computed;
    };
  }

  /** Whether it can be corrected or annulled. */
  public boolean isOver() {
    return vote.phase() == Phase.CLOSED
        || vote.phase() == Phase.ANNOUNCED
        || vote.phase() == Phase.FINAL;
  }

  /** The main site first. */
  private static List<BoardLine> board(Vote vote, Moment now) {
    return now.sites().stream()
        .flatMap(site -> vote.row(site.id()).stream())
        .map(row -> BoardLine.of(row, vote, now))
        .toList();
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

  /** Into how many parts hands are divided by eye; 1 where all are of one mind. */
  public List<Integer> denominators() {
    return HandParts.DENOMINATORS;
  }

  /** How long casting lasts unless somebody says otherwise, in minutes and seconds. */
  public String usualTime() {
    return byHand() ? "1:00" : "5:00";
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

  /** Codes of what the comparison of sites found about one. */
  public List<String> findingsOf(String site) {
    return result.stream()
        .flatMap(it -> it.crossChecks().stream())
        .filter(it -> site.equals(it.site()))
        .map(it -> it.finding().rule().name())
        .toList();
  }

  /** The figures of a version that does not stand. */
  public List<Figure> figures(RowView.Version version) {
    return version
        .tally()
        .map(tally -> Figures.row(tally, vote.question().paper()))
        .orElse(List.of());
  }

  /** What the correction of a site would make of the decision. */
  public CorrectTally.Change change(String site, RowView.Version correction) {
    return CorrectTally.change(now.state(), vote, site, correction.seq());
  }

  public String optionName(String id) {
    return vote.question().paper().options().stream()
        .filter(it -> it.id().equals(id))
        .map(it -> it.name())
        .findFirst()
        .orElse(id);
  }

  /** Whether somebody elected accepted, where they answered. */
  public Optional<Boolean> answer(String option) {
    return Optional.ofNullable(vote.outcome().answers().get(option));
  }

  /** The form in which the question is changed before the vote opens. */
  public QuestionForm form() {
    return new QuestionForm(Optional.of(vote.question()));
  }

  /** What the convention resolved for a site with few voters. */
  public record Resolution(String site, SmallSiteRule rule) {}

  public List<Resolution> resolutions() {
    return now.sites().stream()
        .filter(site -> vote.resolutions().containsKey(site.id()))
        .map(site -> new Resolution(site.id(), vote.resolutions().get(site.id())))
        .toList();
  }

  public boolean ranked() {
    return vote.question().paper().form() == BallotForm.RANKED;
  }

  public boolean perCandidate() {
    return vote.question().paper().form() == BallotForm.PER_CANDIDATE;
  }

  private boolean is(VerdictOutcome... outcomes) {
    return result.filter(it -> List.of(outcomes).contains(it.verdict().outcome())).isPresent();
  }
}
