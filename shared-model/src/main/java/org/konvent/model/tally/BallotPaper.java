package org.konvent.model.tally;

import java.util.HashSet;
import java.util.List;

/**
 * The frozen question of a vote, as far as counting depends on it ({@code domain.md} 5).
 *
 * @param options in the order of the paper (drawn order); yes, no and abstention for a yes/no ballot, empty for hands
 * @param maxSelections m, the most options one ballot may tick
 * @param seats how many are elected; null for one
 * @param thresholdPercent fewest votes, in per cent of the valid ballots, with which an option is elected; null for none
 * @param gapsAllowed whether a ranking may leave a place empty before a later one
 * @param singleCheckAllowed whether a site with one teller may enter once; its row says so for ever
 */
public record BallotPaper(
    BallotForm form,
    List<BallotOption> options,
    int maxSelections,
    Integer seats,
    Integer thresholdPercent,
    BlankBallots blankBallots,
    boolean gapsAllowed,
    boolean singleCheckAllowed) {
  public static final String YES = "yes";
  public static final String NO = "no";
  public static final String ABSTAIN = "abstain";
  private static final List<BallotOption> YES_NO_OPTIONS =
      List.of(
          new BallotOption(YES, "Ja"),
          new BallotOption(NO, "Nein"),
          new BallotOption(ABSTAIN, "Enthaltung"));

  public BallotPaper {
    if (form == null) {
      throw new IllegalArgumentException("a ballot paper has a form");
    }
    options = options == null ? List.of() : List.copyOf(options);
    options = form == BallotForm.YES_NO_ABSTAIN && options.isEmpty() ? YES_NO_OPTIONS : options;
    blankBallots = blankBallots == null ? BlankBallots.ABSTENTION : blankBallots;
    maxSelections = Math.max(1, maxSelections);
    List<String> keys = options.stream().map(BallotOption::id).toList();
    if (new HashSet<>(keys).size() != keys.size()) {
      throw new IllegalArgumentException("every option has its own key");
    }
    if (form == BallotForm.YES_NO_ABSTAIN && !keys.equals(List.of(YES, NO, ABSTAIN))) {
      throw new IllegalArgumentException("a yes/no ballot has the options yes, no and abstain");
    }
    if (form == BallotForm.HAND ? !options.isEmpty() : options.isEmpty()) {
      throw new IllegalArgumentException("the options do not fit the form " + form);
    }
    if (seats != null && seats < 1
        || thresholdPercent != null && (thresholdPercent < 0 || thresholdPercent > 100)) {
      throw new IllegalArgumentException("seats or threshold out of range");
    }
  }

  public static BallotPaper hands() {
    return of(BallotForm.HAND, List.of());
  }

  public static BallotPaper yesNo() {
    return of(BallotForm.YES_NO_ABSTAIN, YES_NO_OPTIONS);
  }

  /** One seat, blank ballots abstain, two entries; m is the number of options where ticks are free, otherwise 1. */
  public static BallotPaper of(BallotForm form, List<BallotOption> options) {
    int most = form == BallotForm.APPROVAL || form == BallotForm.SELECTION ? options.size() : 1;
    return new BallotPaper(form, options, most, null, null, BlankBallots.ABSTENTION, false, false);
  }

  public BallotPaper withMaxSelections(int most) {
    return new BallotPaper(
        form,
        options,
        most,
        seats,
        thresholdPercent,
        blankBallots,
        gapsAllowed,
        singleCheckAllowed);
  }

  public BallotPaper withSeats(int number) {
    return new BallotPaper(
        form,
        options,
        maxSelections,
        number,
        thresholdPercent,
        blankBallots,
        gapsAllowed,
        singleCheckAllowed);
  }

  public BallotPaper withThresholdPercent(int percent) {
    return new BallotPaper(
        form,
        options,
        maxSelections,
        seats,
        percent,
        blankBallots,
        gapsAllowed,
        singleCheckAllowed);
  }

  public BallotPaper withBlankBallots(BlankBallots rule) {
    return new BallotPaper(
        form,
        options,
        maxSelections,
        seats,
        thresholdPercent,
        rule,
        gapsAllowed,
        singleCheckAllowed);
  }

  public BallotPaper withGapsAllowed() {
    return new BallotPaper(
        form,
        options,
        maxSelections,
        seats,
        thresholdPercent,
        blankBallots,
        true,
        singleCheckAllowed);
  }

  public BallotPaper withSingleCheckAllowed() {
    return new BallotPaper(
        form, options, maxSelections, seats, thresholdPercent, blankBallots, gapsAllowed, true);
  }

  public List<String> optionIds() {
    return options.stream().map(BallotOption::id).toList();
  }

  public int seatsToFill() {
    return seats == null ? 1 : seats;
  }

  /** Whether blank ballots have a field of their own in the row. */
  public boolean hasBlankField() {
    return form.countsBlanksApart() && blankBallots == BlankBallots.ABSTENTION;
  }
}
