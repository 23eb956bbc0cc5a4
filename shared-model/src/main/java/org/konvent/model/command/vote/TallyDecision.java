package org.konvent.model.command.vote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.konvent.model.convention.Candidates;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.convention.Results;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Draft;
import org.konvent.model.journal.Fact;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.problem.Refusal;
import org.konvent.model.statement.Statement;
import org.konvent.model.statement.StatementNote;
import org.konvent.model.statement.TallyStated;
import org.konvent.model.tally.EntryComparison;
import org.konvent.model.tally.PlausibilityRule;
import org.konvent.model.tally.Tally;
import org.konvent.model.vote.Channel;
import org.konvent.model.vote.CorrectionReceived;
import org.konvent.model.vote.Phase;
import org.konvent.model.vote.PhoneTallyMatched;
import org.konvent.model.vote.Row;
import org.konvent.model.vote.RowState;
import org.konvent.model.vote.RowVersion;
import org.konvent.model.vote.TallyReceived;
import org.konvent.model.vote.Vote;

/** What becomes of a site's signed figures. */
public final class TallyDecision {

  /** Either the facts, or the rule that refuses the figures; both are journalled by the caller. */
  public record Judged(List<Draft> drafts, Optional<Refusal> refusal) {}

  private final ConventionState state;
  private final Context context;
  private final String site;
  private final Statement statement;
  private final TallyStated stated;
  private final StatementNote note;

  /**
   * @param site of the installation that signed
   */
  public TallyDecision(ConventionState state, Context context, String site, StatementNote note) {
    this.state = state;
    this.context = context;
    this.site = site;
    this.note = note;
    this.statement = note.statement();
    this.stated = (TallyStated) statement.body();
  }

  public Judged judge() {
    return state
        .votes()
        .vote(stated.vote())
        .map(this::forVote)
        .orElseGet(() -> refused(Refusal.of(ProblemCode.UNKNOWN_VOTE, "vote", stated.vote())));
  }

  private Judged forVote(Vote vote) {
    Optional<Row> row = vote.row(site);
    if (!vote.bound().equals(stated.question())) {
      return refused(Refusal.of(ProblemCode.QUESTION_CHANGED, "vote", vote.number()));
    }
    if (vote.phase() == Phase.OPEN && !vote.collecting()) {
      return refused(Refusal.of(ProblemCode.CASTING_NOT_ENDED, "vote", vote.number()));
    }
    if (!vote.collecting() && !correctable(vote)) {
      return refused(wrongPhase(vote));
    }
    if (!vote.takesPart(site)) {
      return refused(Refusal.of(ProblemCode.TALLY_NOT_EXPECTED, "site", site));
    }
    if (Candidates.areAmong(stated.officers(), vote, state)) {
      return refused(Refusal.of(ProblemCode.CANDIDATE_COUNTS, "vote", vote.number()));
    }
    Arrival arrival = new Arrival(state, context, vote, site, stated.tally());
    return arrival.implausible().map(this::refused).orElseGet(() -> plausible(arrival, row.get()));
  }

  private Judged plausible(Arrival arrival, Row row) {
    if (comparesWithPhone(arrival, row)) {
      return accepted(arrival, matched(row));
    }
    if (!arrival.vote().collecting()) {
      return afterClose(arrival, row);
    }
    if (!stated.supersedes().equals(row.version().flatMap(RowVersion::chainSeq))) {
      return refused(
          Refusal.of(ProblemCode.SUPERSEDES_WRONG_ROW, "vote", arrival.vote().number())
              .with("row", row.version().flatMap(RowVersion::chainSeq).orElse(0L)));
    }
    if (!arrival.inTime() && row.state().counts()) {
      return refused(Refusal.of(ProblemCode.TALLY_LATE, "vote", arrival.vote().number()));
    }
    return accepted(arrival, received(arrival.vote().number(), arrival.inTime()));
  }

  /** Figures by telephone stand until corrected; the site's own, coming later, confirm or dispute them. */
  private boolean comparesWithPhone(Arrival arrival, Row row) {
    boolean phone = row.version().filter(it -> it.channel() == Channel.PHONE).isPresent();
    return phone
        && (arrival.vote().collecting()
            ? row.state().counts() || !arrival.inTime()
            : stated.correction().isEmpty());
  }

  private Judged afterClose(Arrival arrival, Row row) {
    int vote = arrival.vote().number();
    if (stated.correction().filter(why -> !Texts.clean(why.reason()).isEmpty()).isPresent()) {
      return accepted(
          arrival,
          new CorrectionReceived(vote, site, statement.installation(), statement.seq(), channel()));
    }
    if (stated.correction().isPresent()) {
      return refused(
          Refusal.of(ProblemCode.TALLY_IMPLAUSIBLE, "rule", PlausibilityRule.F801.name()));
    }
    return row.version().isEmpty() && row.state() == RowState.LAPSED
        ? accepted(arrival, received(vote, false))
        : refused(Refusal.of(ProblemCode.TALLY_AFTER_CLOSE, "vote", vote));
  }

  private TallyReceived received(int vote, boolean inTime) {
    return new TallyReceived(
        vote, site, statement.installation(), statement.seq(), channel(), inTime);
  }

  private PhoneTallyMatched matched(Row row) {
    Tally byPhone = Results.tally(state, row).orElseThrow();
    boolean equal = EntryComparison.of(byPhone, stated.tally()).same();
    return new PhoneTallyMatched(
        stated.vote(), site, statement.installation(), statement.seq(), equal);
  }

  /** What the site's own connection did not bring, somebody carried on a medium. */
  private Channel channel() {
    return context.actor().site().isPresent() ? Channel.SATELLITE : Channel.FILE;
  }

  private Judged accepted(Arrival arrival, Fact fact) {
    List<Draft> drafts = new ArrayList<>();
    drafts.add(new Draft(fact, Optional.of(note), Optional.of(note.note())));
    boolean counts = fact instanceof TallyReceived received && received.inTime();
    arrival.closing(counts).forEach(closed -> drafts.add(Draft.of(closed)));
    return new Judged(drafts, Optional.empty());
  }

  private Judged refused(Refusal refusal) {
    return new Judged(List.of(), Optional.of(refusal));
  }

  private static boolean correctable(Vote vote) {
    return vote.phase() == Phase.CLOSED
        || vote.phase() == Phase.ANNOUNCED
        || vote.phase() == Phase.FINAL;
  }

  private static Refusal wrongPhase(Vote vote) {
    return Refusal.of(ProblemCode.VOTE_WRONG_PHASE, "vote", vote.number())
        .with("phase", vote.phase().name());
  }
}
