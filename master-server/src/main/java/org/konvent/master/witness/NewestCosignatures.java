package org.konvent.master.witness;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.konvent.master.journal.LogKey;
import org.konvent.master.journal.Snapshot;
import org.konvent.model.log.Checkpoint;
import org.konvent.model.log.Ed25519Engine;
import org.konvent.model.log.NoteSignature;
import org.konvent.model.log.SignedNote;
import org.konvent.model.site.Cosigners;

/**
 * The newest cosignature of every installation, in memory, so that looking costs the database nothing. What other
 * masters took comes from the table every few seconds. A line that does not hold for the journal as it is here, such
 * as one from before a loss, is none.
 */
@ApplicationScoped
class NewestCosignatures {

  private static final long FRESH_NANOS = TimeUnit.SECONDS.toNanos(10);

  /**
   * @param checkpoint signed by the log alone
   * @param site of the witness
   */
  record Newest(SignedNote checkpoint, long size, String site, NoteSignature line) {}

  private final Cosignatures table;
  private final LogKey logKey;
  private final Ed25519Engine engine;
  private final Map<String, Newest> known = new HashMap<>();
  private String journal = "";
  private long loaded;

  NewestCosignatures(Cosignatures table, LogKey logKey, Ed25519Engine engine) {
    this.table = table;
    this.logKey = logKey;
    this.engine = engine;
  }

  /** By installation. */
  synchronized Map<String, Newest> in(Snapshot now) {
    String name = now.convention() + " " + now.epoch();
    if (!name.equals(journal)) {
      known.clear();
      journal = name;
      load(now);
    } else if (System.nanoTime() - loaded > FRESH_NANOS) {
      load(now);
    }
    return Map.copyOf(known);
  }

  /** A line that was verified and is in the table. */
  synchronized void add(Snapshot now, Checkpoint checkpoint, String site, NoteSignature line) {
    in(now);
    keep(now, checkpoint.size(), site, line);
  }

  private void load(Snapshot now) {
    loaded = System.nanoTime();
    Cosigners cosigners = new Cosigners(now.state().sites(), engine);
    for (Cosignatures.Reach reach : table.reaches(now.convention())) {
      if (reach.size() > reached(reach.installation()) && reach.size() <= now.size()) {
        NoteSignature line = table.line(now.convention(), reach);
        Checkpoint checkpoint =
            new Checkpoint(now.origin(), reach.size(), now.tree().rootAt(reach.size()));
        Optional<String> site = cosigners.site(checkpoint, line);
        site.ifPresent(it -> keep(now, reach.size(), it, line));
      }
    }
  }

  private long reached(String installation) {
    return known.containsKey(installation) ? known.get(installation).size() : 0;
  }

  private void keep(Snapshot now, long size, String site, NoteSignature line) {
    if (size > reached(line.name())) {
      known.put(line.name(), new Newest(note(now, size), size, site, line));
    }
  }

  /** Signed once for all who countersigned it. */
  private SignedNote note(Snapshot now, long size) {
    return known.values().stream()
        .filter(it -> it.size() == size)
        .map(Newest::checkpoint)
        .findFirst()
        .orElseGet(() -> logKey.checkpoint(now, size));
  }
}
