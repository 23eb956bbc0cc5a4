package org.konvent.satellite.page;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.konvent.model.log.Hash;
import org.konvent.model.site.Countersigning;
import org.konvent.model.tally.BallotPaper;
import org.konvent.model.tally.DraftState;
import org.konvent.model.tally.EntryComparison;
import org.konvent.model.tally.Finding;
import org.konvent.model.tally.HandParts;
import org.konvent.model.tally.PlausibilityLevel;
import org.konvent.model.vote.Phase;
import org.konvent.model.vote.Row;
import org.konvent.model.vote.Vote;
import org.konvent.satellite.station.DeskView;
import org.konvent.satellite.station.StoredStatement;

/**
 * One vote on the tally desk.
 *
 * @param present what the site said last, offered in the forms
 * @param officers who may enter and confirm
 * @param sent the statement with the figures
 * @param countersigned how far the sites have countersigned its receipt
 */
public record VoteDesk(
    Vote vote,
    String site,
    DeskView view,
    Optional<Integer> present,
    List<String> officers,
    Optional<StoredStatement> sent,
    Optional<Countersigning> countersigned) {

  /** A fraction to tap. */
  public record Share(String sign, int yes, int denominator) {

    /** As the local API wants it. */
    public String json() {
      return "{\"denominator\":%d,\"yes\":%d,\"no\":%d}"
          .formatted(denominator, yes, denominator - yes);
    }
  }

  private static final List<Share> SHARES =
      List.of(
          new Share("1", 1, 1),
          new Share("¾", 3, 4),
          new Share("⅔", 2, 3),
          new Share("½", 1, 2),
          new Share("⅓", 1, 3),
          new Share("¼", 1, 4),
          new Share("0", 0, 1));

  private static final Set<DraftState> UNDER_WAY =
      EnumSet.of(
          DraftState.FIRST_ENTRY, DraftState.SECOND_ENTRY, DraftState.READY, DraftState.DIFFERENT);

  public int number() {
    return vote.number();
  }

  public String act() {
    return "/api/v1/local/votes/" + number();
  }

  public BallotPaper paper() {
    return vote.question().paper();
  }

  public boolean byHand() {
    return vote.question().byHand();
  }

  public List<Share> shares() {
    return SHARES;
  }

  public List<Integer> denominators() {
    return HandParts.DENOMINATORS.stream().filter(it -> it > 1).toList();
  }

  public String state() {
    return view.state().name();
  }

  /** Whether figures have been entered that are not sent yet. */
  public boolean underWay() {
    return UNDER_WAY.contains(view.state());
  }

  public Optional<Row> row() {
    return vote.row(site);
  }

  /** Whether the site takes part, and figures are asked for now. */
  public boolean entering() {
    return vote.collecting() && vote.takesPart(site);
  }

  public boolean boxOpen() {
    return !byHand()
        && vote.phase() == Phase.OPEN
        && vote.takesPart(site)
        && !row().map(Row::boxClosed).orElse(true);
  }

  public boolean boxClosed() {
    return !byHand() && vote.phase() == Phase.OPEN && row().map(Row::boxClosed).orElse(false);
  }

  /** Until when the figures must be there. */
  public Optional<Long> deadline() {
    return vote.window().flatMap(window -> window.deadline());
  }

  public long castingEnds() {
    return vote.window().orElseThrow().castingEnds();
  }

  /** What is sent now is a correction, which two persons at the main convention release. */
  public boolean correcting() {
    return vote.phase().closed();
  }

  public Optional<RowText> figures() {
    return view.row().map(tally -> new RowText(paper(), tally));
  }

  public Optional<RowText> recorded() {
    return view.recorded().map(tally -> new RowText(paper(), tally));
  }

  /** The entry that carries what is recorded, which an answer names. */
  public long recordedIn() {
    return view.recordedIn().orElse(0L);
  }

  /** Whether the site is asked if that is right. */
  public boolean asksForCheck() {
    return view.recorded().isPresent()
        && row().filter(row -> !row.confirmed() && !row.disputed()).isPresent();
  }

  public List<Finding> errors() {
    return of(PlausibilityLevel.ERROR);
  }

  public List<Finding> warnings() {
    return of(PlausibilityLevel.WARNING);
  }

  public List<Finding> refusals() {
    return of(PlausibilityLevel.REFUSED);
  }

  private List<Finding> of(PlausibilityLevel level) {
    return view.findings().stream().filter(finding -> finding.level() == level).toList();
  }

  public String firstBy() {
    return view.enteredBy().isEmpty() ? "" : view.enteredBy().get(0);
  }

  /** Who may make the second entry. */
  public List<String> others() {
    return officers.stream().filter(name -> !name.equals(firstBy())).toList();
  }

  /** A field that two entries have differently: {@code candidate:anna:yes}. */
  public Figure field(EntryComparison.Difference difference) {
    String[] parts = difference.field().split(":", 3);
    return switch (parts[0]) {
      case "option" -> Figure.of(RowText.named(paper(), parts[1]), null);
      case "candidate" -> new Figure(RowText.named(paper(), parts[1]), parts[2], "");
      case "ranking" -> Figure.of(parts[1], null);
      default -> Figure.of(parts[0], null);
    };
  }

  /** What was announced, and nothing before. */
  public Optional<ShownResult> result() {
    return ShownResult.of(vote);
  }

  /** What stands on the slip beside the figures, once the master has them. */
  public Optional<String> checkCode() {
    return sent.map(StoredStatement::hash).map(Hash::shortCode);
  }
}
