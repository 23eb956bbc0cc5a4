package org.konvent.master.page;

import java.util.Map;
import java.util.Optional;
import org.konvent.model.queue.Contribution;
import org.konvent.model.queue.ListKind;
import org.konvent.model.queue.MotionKind;
import org.konvent.model.queue.ProceduralKind;
import org.konvent.model.queue.ProceduralKinds;

/** What kinds of contributions are called; motions' kinds are data of the convention. */
final class MotionWords {

  private static final Speaker.Kinds SPEECH = new Speaker.Kinds("Redebeitrag", "Speech");

  private MotionWords() {}

  static Speaker.Kinds of(Contribution entry, Moment now) {
    if (entry.list() == ListKind.SPEECHES) {
      return SPEECH;
    }
    Optional<Map<String, String>> names =
        entry.list() == ListKind.PROCEDURAL
            ? ProceduralKinds.find(entry.kind()).map(ProceduralKind::names)
            : now.state().queues().rules().motionKind(entry.kind()).map(MotionKind::names);
    return names
        .map(it -> new Speaker.Kinds(it.get("de"), it.get("en")))
        .orElse(new Speaker.Kinds(entry.kind(), entry.kind()));
  }
}
