package org.konvent.model.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.konvent.model.convention.Approved;
import org.konvent.model.convention.Proposals;
import org.konvent.model.journal.Entry;
import org.konvent.model.vote.Basis;
import org.konvent.model.vote.CastingEnded;
import org.konvent.model.vote.DoubtRaised;
import org.konvent.model.vote.ElectionAnswered;
import org.konvent.model.vote.LotDrawn;
import org.konvent.model.vote.MoreTimeAsked;
import org.konvent.model.vote.RankingEvaluated;
import org.konvent.model.vote.ResultAnnounced;
import org.konvent.model.vote.ResultDeclared;
import org.konvent.model.vote.RowDisputed;
import org.konvent.model.vote.SmallSiteResolved;
import org.konvent.model.vote.TallyCorrected;
import org.konvent.model.vote.VoteAborted;
import org.konvent.model.vote.VoteAnnulled;
import org.konvent.model.vote.VoteClosed;
import org.konvent.model.vote.VoteExtended;
import org.konvent.model.vote.VoteFact;
import org.konvent.model.vote.VoteFinal;
import org.konvent.model.vote.VoteOpened;

/** What the journal tells about one vote and the state does not keep: when, by whom and why. */
final class VoteCourse {

  /** A correction with both persons; its figures are read later. */
  record Released(TallyCorrected fact, String proposedBy, String approvedBy, long at, long seq) {}

  private final List<VoteEvent> events = new ArrayList<>();
  private final List<Released> corrections = new ArrayList<>();
  private Optional<Basis> basis = Optional.empty();

  List<VoteEvent> events() {
    return events;
  }

  List<Released> corrections() {
    return corrections;
  }

  /** Of the declaration that holds. */
  Optional<Basis> basis() {
    return basis;
  }

  /**
   * @param approval the approval in whose act this stands
   */
  void add(Entry entry, Anchor anchor, Optional<Approved> approval, Proposals proposals) {
    VoteFact fact = (VoteFact) entry.fact();
    if (fact instanceof TallyCorrected corrected) {
      String proposer =
          approval.flatMap(it -> proposals.proposal(it.proposal())).map(it -> it.by()).orElse("–");
      corrections.add(new Released(corrected, proposer, entry.by(), entry.at(), entry.seq()));
    }
    if (fact instanceof ResultDeclared declared) {
      basis = Optional.of(declared.basis());
    }
    told(fact)
        .map(
            it ->
                new VoteEvent(
                    it.kind, entry.at(), entry.by(), it.sites, it.subject, it.ground, anchor))
        .ifPresent(events::add);
  }

  private record Told(
      String kind, List<String> sites, Optional<String> subject, Optional<String> ground) {

    static Told of(VoteFact fact) {
      return new Told(fact.kind(), List.of(), Optional.empty(), Optional.empty());
    }

    Told at(List<String> whom) {
      return new Told(kind, whom, subject, ground);
    }

    Told about(Object what) {
      return new Told(kind, sites, Optional.of(what.toString()), ground);
    }

    Told because(Optional<String> why) {
      return new Told(kind, sites, subject, why);
    }

    Told because(String why) {
      return because(Optional.of(why));
    }
  }

  private static Optional<Told> told(VoteFact fact) {
    Told plain = Told.of(fact);
    if (fact instanceof VoteOpened it) {
      return Optional.of(plain.at(it.notParticipating()));
    }
    if (fact instanceof VoteExtended it) {
      return Optional.of(plain.at(it.readmitted()).about(it.minutes()).because(it.ground()));
    }
    if (fact instanceof VoteClosed it) {
      return Optional.of(plain.at(it.lapsed()).because(it.ground()));
    }
    if (fact instanceof VoteAborted it) {
      return Optional.of(plain.because(it.ground()));
    }
    if (fact instanceof VoteAnnulled it) {
      return Optional.of(plain.because(it.ground()));
    }
    if (fact instanceof ResultAnnounced it) {
      return Optional.of(plain.about(it.outcome()));
    }
    boolean bare = fact instanceof CastingEnded || fact instanceof VoteFinal;
    return bare ? Optional.of(plain) : toldBySomebody(fact, plain);
  }

  private static Optional<Told> toldBySomebody(VoteFact fact, Told plain) {
    if (fact instanceof SmallSiteResolved it) {
      return Optional.of(plain.at(List.of(it.site())).about(it.rule()));
    }
    if (fact instanceof DoubtRaised it) {
      return Optional.of(plain.at(List.of(it.site())));
    }
    if (fact instanceof MoreTimeAsked it) {
      return Optional.of(plain.at(List.of(it.site())).about(it.minutes()).because(it.ground()));
    }
    if (fact instanceof RowDisputed it) {
      return Optional.of(plain.at(List.of(it.site())).because(it.ground()));
    }
    if (fact instanceof LotDrawn it) {
      return Optional.of(plain.about(String.join(",", it.order())).because(it.ground()));
    }
    if (fact instanceof RankingEvaluated it) {
      return Optional.of(plain.about(String.join(",", it.elected())).because(it.ground()));
    }
    if (fact instanceof ElectionAnswered it) {
      String kind = it.accepted() ? "ElectionAccepted" : "ElectionDeclined";
      return Optional.of(new Told(kind, List.of(), Optional.of(it.option()), Optional.empty()));
    }
    return Optional.empty();
  }
}
