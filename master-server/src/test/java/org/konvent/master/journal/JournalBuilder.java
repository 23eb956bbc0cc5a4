package org.konvent.master.journal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.konvent.model.convention.Kinds;
import org.konvent.model.convention.Scribe;
import org.konvent.model.journal.Actor;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Draft;

/** A journal in memory, entry by entry. */
public final class JournalBuilder {

  private final Scribe scribe = new Scribe(Kinds.codec(), () -> new byte[16]);
  private Snapshot snapshot = Snapshot.empty("lpt26");

  public void add(Draft draft) {
    Context context = new Context(1_000, 1_000, Actor.account("eva", Set.of()));
    Scribe.Written written =
        scribe.write(snapshot.state(), List.of(draft), context, Optional.empty());
    snapshot = snapshot.grown(written.state(), written.lines());
  }

  public Snapshot snapshot() {
    return snapshot;
  }

  public List<Scribe.Line> lines() {
    return snapshot.lines();
  }
}
