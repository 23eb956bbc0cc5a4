package org.konvent.model.stage;

import org.konvent.model.journal.Entry;
import org.konvent.model.journal.Fact;

/** A fact about picture and sound. */
public sealed interface StageFact extends Fact
    permits ProgrammeRequested,
        ProgrammeReported,
        FollowSpeechSwitched,
        OpinionPollStarted,
        CameraAcknowledged,
        OpinionPollEnded,
        MicrophoneSwitched,
        EquipmentTicked,
        StreamStarted,
        StreamPaused,
        StreamStopped,
        PublicExcluded,
        PublicReadmitted {
  Stage fold(Stage stage, Entry entry);
}
