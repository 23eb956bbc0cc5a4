package org.konvent.model.queue;

import org.konvent.model.journal.Entry;
import org.konvent.model.journal.Fact;

/** A fact about speeches, motions and their lists. */
public sealed interface QueueFact extends Fact
    permits ContributionEntered,
        ContributionWithdrawn,
        SpeechCalled,
        SpeechBegun,
        SpeechPaused,
        SpeechEnded,
        ContributionDelivered,
        ContributionReturned,
        ContributionRemoved,
        ListClosed,
        ListReopened,
        DebateClosed,
        QueuePaused,
        QueueResumed,
        SpeakingTimeLimited,
        OrderChanged,
        MotionKindsDefined,
        ProceduralMotionOpened,
        ObjectionRaised,
        NoObjectionStated,
        MotionPutToVote,
        MotionDecided,
        MotionReopened {
  Queues fold(Queues queues, Entry entry);
}
