package org.konvent.satellite.rehearsal.play;

import java.util.Optional;
import org.konvent.model.convention.RowSurroundings;
import org.konvent.model.statement.TallyStated;
import org.konvent.model.tally.DraftStep;
import org.konvent.model.tally.Finding;
import org.konvent.model.tally.Findings;
import org.konvent.model.tally.Plausibility;
import org.konvent.model.tally.PlausibilityLevel;
import org.konvent.model.tally.Remarks;
import org.konvent.model.tally.RowContext;
import org.konvent.model.tally.Tally;
import org.konvent.model.tally.TallyDraft;
import org.konvent.model.vote.Question;
import org.konvent.model.vote.Row;
import org.konvent.model.vote.RowVersion;
import org.konvent.model.vote.Vote;
import org.konvent.satellite.rehearsal.plan.Figures;
import org.konvent.satellite.rehearsal.plan.InputProblem;

/**
 * The desk at which two officers enter what stands on the slip, one after the other and blind; they
 * acknowledge what warns, and explain what cannot be right but stands on the paper.
 */
final class TallyDesk {

  private static final String PAPER = "The paper says so: checked once more against the slip.";
  private static final long DOUBT_MILLIS = 1_000;

  private final SimulatedSite site;
  private final Vote vote;
  private final int present;

  TallyDesk(SimulatedSite site, int vote, int present) {
    this.site = site;
    this.vote = site.state().votes().vote(vote).orElseThrow();
    this.present = present;
  }

  /** What the site will sign. */
  TallyStated enter(Figures slip) {
    return new TallyStated(
        vote.number(),
        vote.bound(),
        confirmed(slip),
        site.officers(),
        Optional.empty(),
        Optional.empty());
  }

  /** What the site will sign after a recount. */
  TallyStated correct(Figures slip, TallyStated.Correction correction) {
    return new TallyStated(
        vote.number(),
        vote.bound(),
        confirmed(slip),
        site.officers(),
        vote.row(site.id()).flatMap(Row::version).flatMap(RowVersion::chainSeq),
        Optional.of(correction));
  }

  private Tally confirmed(Figures slip) {
    Question question = vote.question();
    Tally tally = slip.tally(present, question.paper());
    RowContext context = context();
    Findings findings = Plausibility.check(question.paper(), tally, context, question.profile());
    TallyDraft draft = entered(TallyDraft.empty(question.paper()), slip);
    draft = moved(draft.answer(remarks(findings)));
    return moved(draft.confirm(officer(), context, question.profile())).row();
  }

  private TallyDraft entered(TallyDraft empty, Figures slip) {
    Tally first = slip.tally(present, vote.question().paper());
    TallyDraft draft = moved(empty.enterFirst(first, officer()));
    if (vote.question().byHand()) {
      return moved(draft.review());
    }
    TallyDraft second = moved(draft.beginSecond(site.officers().get(1)));
    return moved(second.enterSecond(slip.tally(present, vote.question().paper())));
  }

  private String officer() {
    return site.officers().get(0);
  }

  private TallyDraft moved(DraftStep step) {
    if (step instanceof DraftStep.Moved moved) {
      return moved.draft();
    }
    DraftStep.Refused refused = (DraftStep.Refused) step;
    throw InputProblem.of(
        "cannot-transmit",
        site.name(),
        vote.number(),
        refused.reason(),
        refused.findings().rules());
  }

  /** What officers answer to findings: every warning is seen, every error stands on the paper. */
  static Remarks remarks(Findings findings) {
    Remarks remarks = Remarks.NONE;
    for (Finding finding : findings.all()) {
      remarks =
          finding.level() == PlausibilityLevel.ERROR
              ? remarks.explaining(finding.rule(), PAPER)
              : remarks.acknowledging(finding.rule());
    }
    return remarks;
  }

  /** Rather too short a time since the vote before than too long: the master measures it too. */
  private RowContext context() {
    long now = site.station().clock().conventionNow() - DOUBT_MILLIS;
    RowContext known = RowSurroundings.of(site.state(), vote, site.id(), now);
    return new RowContext(present, known.previous(), known.millisSincePrevious());
  }
}
