package org.konvent.master.page;

import java.util.List;
import java.util.Optional;
import org.konvent.model.agenda.MotionText;
import org.konvent.model.agenda.MotionWording;

/** An imported motion text with its wording, where it may be read. */
public record MotionTextLine(MotionText text, Optional<MotionWording> wording) {

  static List<MotionTextLine> all(Moment now) {
    return now.state().agenda().motionTexts().stream()
        .map(
            text -> new MotionTextLine(text, now.reading().secret(text.seq(), MotionWording.class)))
        .toList();
  }
}
