package org.konvent.model.verify;

import java.util.Map;
import java.util.Optional;
import org.konvent.model.command.proposal.ApproveProposal;
import org.konvent.model.command.proposal.ProposeAct;
import org.konvent.model.command.site.EnrolInstallation;
import org.konvent.model.command.site.SubmitStatement;
import org.konvent.model.command.vote.AbortVote;
import org.konvent.model.command.vote.AnnounceResult;
import org.konvent.model.command.vote.Announcement;
import org.konvent.model.command.vote.AnswerElection;
import org.konvent.model.command.vote.CloseDue;
import org.konvent.model.command.vote.CloseVote;
import org.konvent.model.command.vote.ConfirmPhoneTally;
import org.konvent.model.command.vote.ConfirmRow;
import org.konvent.model.command.vote.DeclareResult;
import org.konvent.model.command.vote.DisputeRow;
import org.konvent.model.command.vote.DrawLot;
import org.konvent.model.command.vote.EndCasting;
import org.konvent.model.command.vote.EvaluateRanking;
import org.konvent.model.command.vote.ExtendVote;
import org.konvent.model.command.vote.FinaliseVote;
import org.konvent.model.command.vote.OpenVote;
import org.konvent.model.command.vote.ReportCastingClosed;
import org.konvent.model.command.vote.ResolveSmallSite;
import org.konvent.model.command.vote.SayNotParticipating;
import org.konvent.model.command.vote.TypePhoneTally;
import org.konvent.model.convention.Approved;
import org.konvent.model.convention.Command;
import org.konvent.model.convention.Proposal;
import org.konvent.model.convention.Proposed;
import org.konvent.model.convention.Result;
import org.konvent.model.convention.Results;
import org.konvent.model.journal.Actor;
import org.konvent.model.journal.Entry;
import org.konvent.model.journal.Fact;
import org.konvent.model.journal.StatementBorn;
import org.konvent.model.site.InstallationEnrolled;
import org.konvent.model.site.StatementUnreadable;
import org.konvent.model.statement.StatementNote;
import org.konvent.model.statement.TypedTally;
import org.konvent.model.statement.UnreadNote;
import org.konvent.model.tally.CountedTotal;
import org.konvent.model.tally.VerdictOutcome;
import org.konvent.model.vote.CastingClosedAtSite;
import org.konvent.model.vote.CastingEnded;
import org.konvent.model.vote.Declaration;
import org.konvent.model.vote.ElectionAnswered;
import org.konvent.model.vote.LotDrawn;
import org.konvent.model.vote.Mover;
import org.konvent.model.vote.PhoneTallyConfirmed;
import org.konvent.model.vote.PhoneTallyTyped;
import org.konvent.model.vote.RankingEvaluated;
import org.konvent.model.vote.ResultAnnounced;
import org.konvent.model.vote.ResultDeclared;
import org.konvent.model.vote.RowConfirmed;
import org.konvent.model.vote.RowDisputed;
import org.konvent.model.vote.SiteNotParticipating;
import org.konvent.model.vote.SmallSiteResolved;
import org.konvent.model.vote.Vote;
import org.konvent.model.vote.VoteAborted;
import org.konvent.model.vote.VoteClosed;
import org.konvent.model.vote.VoteExtended;
import org.konvent.model.vote.VoteFact;
import org.konvent.model.vote.VoteFinal;
import org.konvent.model.vote.VoteOpened;
import org.konvent.model.vote.VoteOverdue;

/**
 * The command that must have brought about an entry. Empty for entries that no command of their own explains, and where
 * a sealed part that the command held is not known.
 */
final class Redecision {

  private static final String NOT_KNOWN = "–";

  private final Situation before;
  private final Entry entry;

  private Redecision(Situation before, Entry entry) {
    this.before = before;
    this.entry = entry;
  }

  static Optional<Command> of(Situation before, Entry entry) {
    Fact fact = entry.fact();
    Redecision again = new Redecision(before, entry);
    if (fact instanceof StatementBorn) {
      return again.statement();
    }
    if (fact instanceof VoteFact vote) {
      return again.vote(vote).or(() -> again.afterCasting(vote)).or(() -> again.result(vote));
    }
    return again.other(fact);
  }

  private Optional<Command> statement() {
    return entry.fact() instanceof StatementUnreadable
        ? before
            .part(entry)
            .map(UnreadNote.class::cast)
            .map(part -> new SubmitStatement(part.note()))
        : before
            .part(entry)
            .map(StatementNote.class::cast)
            .map(part -> new SubmitStatement(part.note()));
  }

  private Optional<Command> vote(VoteFact fact) {
    if (fact instanceof VoteOpened it) {
      return Optional.of(new OpenVote(it.vote(), seconds(it.castingEnds())));
    }
    if (fact instanceof SmallSiteResolved it) {
      return Optional.of(new ResolveSmallSite(it.vote(), it.site(), it.rule()));
    }
    if (fact instanceof CastingClosedAtSite it) {
      return Optional.of(new ReportCastingClosed(it.vote(), Optional.of(it.site())));
    }
    if (fact instanceof CastingEnded it) {
      return Optional.of(new EndCasting(it.vote(), seconds(it.deadline())));
    }
    if (fact instanceof SiteNotParticipating it) {
      return Optional.of(new SayNotParticipating(it.vote(), it.site()));
    }
    if (fact instanceof PhoneTallyTyped it) {
      return typed(entry).map(row -> typing(it, row));
    }
    if (fact instanceof PhoneTallyConfirmed it) {
      return before
          .part(it.typed(), TypedTally.class)
          .map(row -> new ConfirmPhoneTally(it.vote(), it.site(), it.typed(), row.code()));
    }
    return Optional.empty();
  }

  private Optional<TypedTally> typed(Entry typing) {
    return before.part(typing).map(TypedTally.class::cast);
  }

  private static Command typing(PhoneTallyTyped fact, TypedTally row) {
    return new TypePhoneTally(
        fact.vote(), fact.site(), row.row(), row.officers(), row.called(), row.code());
  }

  private Optional<Command> afterCasting(VoteFact fact) {
    if (fact instanceof VoteOverdue it) {
      return Optional.of(new CloseDue(it.vote()));
    }
    if (fact instanceof VoteExtended it) {
      String mover = before.part(entry).map(Mover.class::cast).map(Mover::name).orElse(NOT_KNOWN);
      return Optional.of(new ExtendVote(it.vote(), it.minutes(), mover, it.ground()));
    }
    if (fact instanceof VoteClosed it) {
      return Optional.of(
          entry.by().equals(Actor.CLOCK.id())
              ? new CloseDue(it.vote())
              : new CloseVote(it.vote(), it.ground()));
    }
    if (fact instanceof VoteAborted it) {
      return Optional.of(new AbortVote(it.vote(), it.ground()));
    }
    if (fact instanceof RowConfirmed it) {
      return Optional.of(new ConfirmRow(it.vote(), it.figures()));
    }
    if (fact instanceof RowDisputed it) {
      return Optional.of(new DisputeRow(it.vote(), it.figures(), it.ground()));
    }
    return Optional.empty();
  }

  private Optional<Command> result(VoteFact fact) {
    if (fact instanceof ResultDeclared it) {
      return before.part(entry).map(Declaration.class::cast).map(said -> declaration(it, said));
    }
    if (fact instanceof ResultAnnounced it) {
      return Optional.of(new AnnounceResult(it.vote()));
    }
    if (fact instanceof LotDrawn it) {
      return Optional.of(new DrawLot(it.vote(), it.order(), it.ground()));
    }
    if (fact instanceof RankingEvaluated it) {
      return Optional.of(new EvaluateRanking(it.vote(), it.elected(), it.ground()));
    }
    if (fact instanceof ElectionAnswered it) {
      return Optional.of(new AnswerElection(it.vote(), it.option(), it.accepted()));
    }
    return fact instanceof VoteFinal it
        ? Optional.of(new FinaliseVote(it.vote()))
        : Optional.empty();
  }

  private Command declaration(ResultDeclared fact, Declaration said) {
    boolean byHand =
        before.state().votes().vote(fact.vote()).filter(it -> it.question().byHand()).isPresent();
    return new DeclareResult(
        fact.vote(),
        fact.basis(),
        byHand ? Optional.of(said.outcome() == VerdictOutcome.ACCEPTED) : Optional.empty(),
        slips(fact.vote()),
        Optional.of(said.ground()).filter(ground -> !ground.isEmpty()));
  }

  /** What was added again by hand is not journalled: it was refused unless it gave the sum. */
  private Map<String, Integer> slips(int vote) {
    Optional<Vote> found = before.state().votes().vote(vote);
    return found
        .flatMap(it -> Results.of(before.state(), it))
        .map(Result::total)
        .filter(CountedTotal.class::isInstance)
        .map(total -> Announcement.slips((CountedTotal) total))
        .orElse(Map.of());
  }

  private Optional<Command> other(Fact fact) {
    if (fact instanceof InstallationEnrolled it) {
      return Optional.of(new EnrolInstallation(it.site(), it.suffix(), it.key()));
    }
    if (fact instanceof Proposed it) {
      return Optional.of(new ProposeAct(it.act(), it.content()));
    }
    if (fact instanceof Approved it) {
      return before
          .state()
          .proposals()
          .proposal(it.proposal())
          .map(Proposal::hash)
          .map(hash -> new ApproveProposal(it.proposal(), hash));
    }
    return Optional.empty();
  }

  /** Whole seconds until then; what is no whole number of seconds shows as a difference. */
  private int seconds(long until) {
    long seconds = Math.floorDiv(until - entry.at(), 1_000L);
    return (int) Math.max(0, Math.min(Integer.MAX_VALUE, seconds));
  }
}
