package org.konvent.model.vote;

import org.konvent.model.journal.Entry;
import org.konvent.model.journal.Fact;

/** A fact about a vote or an election. */
public sealed interface VoteFact extends Fact
    permits VotePrepared,
        VoteChanged,
        SmallSiteResolved,
        VoteOpened,
        SiteNotParticipating,
        CastingClosedAtSite,
        CastingEnded,
        MoreTimeAsked,
        DoubtRaised,
        TallyReceived,
        PhoneTallyTyped,
        PhoneTallyConfirmed,
        PhoneTallyMatched,
        VoteOverdue,
        VoteExtended,
        VoteClosed,
        VoteAborted,
        VoteAnnulled,
        FindingResolved,
        RowConfirmed,
        RowDisputed,
        ResultDeclared,
        ResultAnnounced,
        VoteFinal,
        CorrectionReceived,
        TallyCorrected,
        DependentLinked,
        ConsequenceRuled,
        ElectionAnswered,
        LotDrawn,
        RankingEvaluated {

  int vote();

  Votes fold(Votes votes, Entry entry);
}
