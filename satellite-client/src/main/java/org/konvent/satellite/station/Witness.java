package org.konvent.satellite.station;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.konvent.model.log.Checkpoint;
import org.konvent.model.log.Cosignature;
import org.konvent.model.log.SignatureType;
import org.konvent.model.log.SignedNote;
import org.konvent.model.log.Signer;

/**
 * Countersigns the newest checkpoint that the mirror holds, at most once a second ({@code design.md} 2). The mirror
 * takes over only what follows and stores it durably first, so that no two cosignatures of a site ever disagree; a
 * frozen mirror countersigns nothing more. Nothing waits for a cosignature.
 */
final class Witness {

  private static final long PAUSE_MILLIS = 1_000;

  private final StationIdentity identity;
  private final StationStore store;
  private final Mirror mirror;
  private final WitnessCall call;
  private final Surroundings around;
  private final Signer cosigner;
  private boolean due;
  private long handedIn;

  Witness(
      StationIdentity identity,
      StationStore store,
      Mirror mirror,
      WitnessCall call,
      Surroundings around) {
    this.identity = identity;
    this.store = store;
    this.mirror = mirror;
    this.call = call;
    this.around = around;
    this.cosigner = identity.key().as(SignatureType.COSIGNATURE_V1);
    mirror.onChange(state -> wake());
  }

  /** There may be a newer checkpoint, or one that could not be handed in before. */
  synchronized void wake() {
    if (!due && mirror.size() > handedIn && mirror.alarm().isEmpty()) {
      due = true;
      around.timers().schedule(this::countersign, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }
  }

  private void countersign() {
    synchronized (this) {
      due = false;
      if (mirror.alarm().isPresent()) {
        return;
      }
    }
    store.checkpoint().ifPresent(this::sign);
  }

  private void sign(String held) {
    SignedNote note = SignedNote.parse(held.getBytes(StandardCharsets.UTF_8));
    Checkpoint checkpoint = Checkpoint.open(note, identity.logKey());
    SignedNote cosigned = note;
    if (note.signatures().stream().noneMatch(line -> line.keyId() == cosigner.keyId())) {
      Instant now = Instant.ofEpochMilli(around.time().wallMillis());
      cosigned = note.with(Cosignature.create(checkpoint, cosigner, now).line());
      store.cosign(checkpoint.size(), cosigned.format());
    }
    call.send(cosigned.format()).thenAccept(answer -> handedIn(checkpoint.size()));
  }

  private synchronized void handedIn(long size) {
    handedIn = Math.max(handedIn, size);
    wake();
  }
}
