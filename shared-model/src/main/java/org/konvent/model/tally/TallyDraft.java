package org.konvent.model.tally;

import java.util.Optional;

/**
 * A site's row on its way from the slips to the master: old state in, new state or a named refusal out ({@code
 * domain.md} 7). Two blind entries by two people; a show of hands takes one entry and a review; a site with one teller
 * may be allowed a single check, which its row then says for ever.
 *
 * @param row what will be sent; null until the entries agree
 */
public record TallyDraft(
    BallotPaper paper,
    DraftState state,
    DraftEntry first,
    DraftEntry second,
    Tally row,
    String confirmedBy,
    String countersignedBy) {

  public static TallyDraft empty(BallotPaper paper) {
    return new TallyDraft(paper, DraftState.EMPTY, null, null, null, null, null);
  }

  public DraftStep enterFirst(Tally tally, String by) {
    if (state != DraftState.EMPTY) {
      return notNow();
    }
    if (!fits(tally)) {
      return DraftStep.refused(DraftRefusal.WRONG_FORM);
    }
    return moved(DraftState.FIRST_ENTRY, new DraftEntry(by, tally), null, null);
  }

  /** Somebody else takes over, and does not see the first entry. */
  public DraftStep beginSecond(String by) {
    if (state != DraftState.FIRST_ENTRY) {
      return notNow();
    }
    if (paper.form() == BallotForm.HAND) {
      return DraftStep.refused(DraftRefusal.ONE_ENTRY_ONLY);
    }
    if (first.by().equals(by)) {
      return DraftStep.refused(DraftRefusal.SAME_PERSON);
    }
    return moved(DraftState.SECOND_ENTRY, first, new DraftEntry(by, null), null);
  }

  public DraftStep enterSecond(Tally tally) {
    if (state != DraftState.SECOND_ENTRY) {
      return notNow();
    }
    if (!fits(tally)) {
      return DraftStep.refused(DraftRefusal.WRONG_FORM);
    }
    boolean same = EntryComparison.of(first.tally(), tally).same();
    DraftEntry entry = new DraftEntry(second.by(), tally);
    return moved(
        same ? DraftState.READY : DraftState.DIFFERENT, first, entry, same ? first.tally() : null);
  }

  /** The review of a show of hands, or the single check where one is allowed. */
  public DraftStep review() {
    if (state != DraftState.FIRST_ENTRY) {
      return notNow();
    }
    if (first.tally() instanceof CountedTally counted) {
      return paper.singleCheckAllowed()
          ? moved(DraftState.READY, first, null, counted.checkedOnce())
          : DraftStep.refused(DraftRefusal.SECOND_ENTRY_NEEDED);
    }
    return moved(DraftState.READY, first, null, first.tally());
  }

  /** After a look at the slips: the row that holds, each field as one of the two entered it. */
  public DraftStep resolve(Tally holds) {
    if (state != DraftState.DIFFERENT) {
      return notNow();
    }
    if (!fits(holds)) {
      return DraftStep.refused(DraftRefusal.WRONG_FORM);
    }
    return EntryComparison.eachFieldFromOneOf(holds, first.tally(), second.tally())
        ? moved(DraftState.READY, first, second, holds)
        : DraftStep.refused(DraftRefusal.NEITHER_ENTRY);
  }

  /** Both anew; what was confirmed stays, unless the master refused it. */
  public DraftStep startAnew() {
    return switch (state) {
      case FIRST_ENTRY, SECOND_ENTRY, READY, DIFFERENT, REFUSED ->
          new DraftStep.Moved(empty(paper));
      case EMPTY, CONFIRMED, SENDING, ACCEPTED, LATE, COUNTERSIGNED -> notNow();
    };
  }

  /** Answers to the findings, before the row is confirmed. */
  public DraftStep answer(Remarks remarks) {
    return state == DraftState.READY
        ? moved(state, first, second, row.withRemarks(remarks))
        : notNow();
  }

  /** The officer confirms; nothing impossible, no error unexplained, no warning unacknowledged gets past. */
  public DraftStep confirm(String by, RowContext context, PlausibilityProfile profile) {
    if (state != DraftState.READY) {
      return notNow();
    }
    Findings findings = Plausibility.check(paper, row, context, profile);
    Optional<DraftRefusal> refusal = DraftRefusal.of(findings, row.remarks());
    if (refusal.isPresent()) {
      return new DraftStep.Refused(refusal.get(), findings);
    }
    return new DraftStep.Moved(
        new TallyDraft(paper, DraftState.CONFIRMED, first, second, row, by, null));
  }

  /** Again and again, until there is a receipt. */
  public DraftStep send() {
    return state == DraftState.CONFIRMED || state == DraftState.SENDING
        ? at(DraftState.SENDING)
        : notNow();
  }

  /** The master's answer: accepted, late or refused; a late row may be readmitted. */
  public DraftStep answered(DraftState answer) {
    boolean known =
        answer == DraftState.ACCEPTED || answer == DraftState.LATE || answer == DraftState.REFUSED;
    boolean readmitted = state == DraftState.LATE && answer == DraftState.ACCEPTED;
    return readmitted || known && state == DraftState.SENDING ? at(answer) : notNow();
  }

  /** Another officer compares what the master recorded; the same one only where a single check is allowed. */
  public DraftStep countersign(String by) {
    if (state != DraftState.ACCEPTED) {
      return notNow();
    }
    if (by.equals(confirmedBy) && !paper.singleCheckAllowed()) {
      return DraftStep.refused(DraftRefusal.SAME_PERSON);
    }
    return new DraftStep.Moved(
        new TallyDraft(paper, DraftState.COUNTERSIGNED, first, second, row, confirmedBy, by));
  }

  private boolean fits(Tally tally) {
    return (paper.form() == BallotForm.HAND) == (tally instanceof HandTally);
  }

  private DraftStep at(DraftState next) {
    return new DraftStep.Moved(
        new TallyDraft(paper, next, first, second, row, confirmedBy, countersignedBy));
  }

  private DraftStep moved(DraftState next, DraftEntry one, DraftEntry two, Tally agreed) {
    return new DraftStep.Moved(new TallyDraft(paper, next, one, two, agreed, null, null));
  }

  private static DraftStep notNow() {
    return DraftStep.refused(DraftRefusal.NOT_IN_THIS_STATE);
  }
}
