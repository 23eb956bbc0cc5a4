package org.konvent.satellite.station;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.ModelJson;
import org.konvent.model.log.Checkpoint;
import org.konvent.model.log.DoesNotFollow;
import org.konvent.model.log.LogFollower;
import org.konvent.model.log.MalformedLogData;
import org.konvent.model.log.NotVerified;
import org.konvent.model.log.SignedNote;
import org.konvent.model.statement.Statement;
import org.konvent.model.wire.FeedBatch;

/**
 * The site's own copy of the journal, and what it folds to. It computes every root itself, takes over
 * only what follows from what it holds, and freezes with an alarm where something does not.
 */
public final class Mirror {

  /** How a batch was taken. */
  public enum Taken {
    /** Taken over, durable, visible. */
    APPLIED,
    /** Nothing new. */
    KNOWN,
    /** It begins after entries that are missing here: ask again from the size held. */
    GAP,
    /** It does not carry the master's signature, or did not fit: nothing was taken over. */
    REFUSED,
    /** The mirror is frozen. */
    FROZEN
  }

  /** One wrong batch may be the network's doing; the same again is somebody's. */
  static final int TRIES = 3;

  private static final String ALARM = "mirror.alarm";

  private final StationIdentity identity;
  private final StationStore store;
  private final MirrorFold fold = new MirrorFold();
  private final List<Consumer<ConventionState>> listeners = new CopyOnWriteArrayList<>();
  private volatile View view;
  private MirrorAlarm alarm;
  private int refusals;

  private record View(LogFollower follower, ConventionState state) {}

  Mirror(StationIdentity identity, StationStore store) {
    this.identity = identity;
    this.store = store;
    this.view = new View(LogFollower.atStart(identity.logKey().name()), ConventionState.empty());
    this.alarm =
        store
            .setting(ALARM)
            .map(json -> ModelJson.read(json.getBytes(UTF_8), MirrorAlarm.class))
            .orElse(null);
    refold();
  }

  /** What the convention looks like from here. */
  public ConventionState state() {
    return view.state;
  }

  /** The number of entries verified and held. */
  public long size() {
    return view.follower.size();
  }

  /** What this site's statements say they have seen. */
  public Statement.Seen seen() {
    LogFollower follower = view.follower;
    return follower.size() == 0
        ? Statement.Seen.NOTHING
        : new Statement.Seen(follower.size(), Optional.of(follower.head().root()));
  }

  /** Where this device begins to state; known once the mirror reached its enrolment. */
  public Optional<ChainStart> chainStart() {
    return state()
        .sites()
        .installation(identity.name())
        .filter(known -> known.currentKey().key().equals(identity.key().verifierKey().format()))
        .filter(known -> known.next() == known.currentKey().from())
        .map(known -> new ChainStart(known.next(), known.last()));
  }

  public synchronized Optional<MirrorAlarm> alarm() {
    return Optional.ofNullable(alarm);
  }

  /** Called with every new state, by the thread that received it. */
  public void onChange(Consumer<ConventionState> listener) {
    listeners.add(listener);
  }

  /** Takes over a batch of the feed, if it follows. */
  public Taken apply(FeedBatch batch) {
    Taken taken = take(batch);
    if (taken == Taken.APPLIED) {
      ConventionState state = state();
      listeners.forEach(listener -> listener.accept(state));
    }
    return taken;
  }

  private synchronized Taken take(FeedBatch batch) {
    if (alarm != null) {
      return Taken.FROZEN;
    }
    if (batch.after() > size()) {
      return Taken.GAP;
    }
    try {
      Taken taken = follow(batch);
      refusals = 0;
      return taken;
    } catch (NotVerified | MalformedLogData e) {
      return Taken.REFUSED; // not the master's: whoever sits between may do that, and nothing more
    } catch (BatchRefused e) {
      return refused(batch, e);
    }
  }

  private Taken follow(FeedBatch batch) {
    Checkpoint checkpoint =
        Checkpoint.open(SignedNote.parse(batch.checkpoint().getBytes(UTF_8)), identity.logKey());
    if (checkpoint.size() < size()) {
      return Taken.KNOWN; // a follower that lags behind; what it knows is here already
    }
    List<byte[]> lines = batch.entries().stream().map(line -> line.getBytes(UTF_8)).toList();
    int known = (int) Math.min(size() - batch.after(), lines.size());
    List<byte[]> fresh = lines.subList(known, lines.size());
    LogFollower next = followed(fresh, checkpoint);
    MirrorFold.Step step = fold.step(view.state, fresh, batch, this::line);
    if (!step.state().life().id().equals(identity.convention())) {
      throw new BatchRefused(MirrorAlarm.Reason.ANOTHER_CONVENTION, step.state().life().id(), null);
    }
    if (fresh.isEmpty() && step.parts().isEmpty()) {
      return Taken.KNOWN;
    }
    store.addBatch(
        new StoredBatch(
            size(), fresh, step.parts(), step.erased(), next.size(), batch.checkpoint()));
    view = new View(next, step.state());
    return Taken.APPLIED;
  }

  private LogFollower followed(List<byte[]> fresh, Checkpoint checkpoint) {
    try {
      return view.follower.follow(fresh, checkpoint);
    } catch (DoesNotFollow e) {
      throw new BatchRefused(MirrorAlarm.Reason.DOES_NOT_FOLLOW, e.getMessage(), e);
    }
  }

  private Taken refused(FeedBatch batch, BatchRefused why) {
    refusals++;
    if (refusals < TRIES) {
      return Taken.REFUSED;
    }
    freeze(new MirrorAlarm(why.reason(), size(), why.getMessage(), batch.checkpoint()));
    return Taken.FROZEN;
  }

  private void freeze(MirrorAlarm raised) {
    alarm = raised;
    store.putSettings(Map.of(ALARM, Session.json(raised)));
  }

  private byte[] line(long seq) {
    return store.entries(seq, 1).get(0);
  }

  private void refold() {
    Optional<String> note = store.checkpoint();
    if (note.isEmpty()) {
      return;
    }
    try {
      MirrorFold.Refolded refolded = fold.refold(store, view.follower, note.get(), identity);
      view = new View(refolded.follower(), refolded.state());
    } catch (RuntimeException e) {
      alarm =
          new MirrorAlarm(
              MirrorAlarm.Reason.DAMAGED_HERE, 0, String.valueOf(e.getMessage()), note.get());
    }
  }
}
