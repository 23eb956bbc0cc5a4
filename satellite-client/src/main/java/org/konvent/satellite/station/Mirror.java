package org.konvent.satellite.station;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.convention.EpochBegun;
import org.konvent.model.journal.ModelJson;
import org.konvent.model.log.Checkpoint;
import org.konvent.model.log.DoesNotFollow;
import org.konvent.model.log.LogFollower;
import org.konvent.model.log.MalformedLogData;
import org.konvent.model.log.NotVerified;
import org.konvent.model.log.SignedNote;
import org.konvent.model.log.TreeHead;
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

  /** Where the feed goes on; in another epoch that is at its beginning. */
  String position() {
    View now = view;
    return now.state.life().epoch().number() + ":" + now.follower.size();
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
    List<byte[]> lines = batch.entries().stream().map(line -> line.getBytes(UTF_8)).toList();
    int same = same(lines, batch);
    if (same < Math.min(size() - batch.after(), lines.size())) {
      return turn(batch, batch.after() + same, lines.subList(same, lines.size()), checkpoint);
    }
    if (checkpoint.size() < size()) {
      return Taken.KNOWN; // a follower that lags behind; what it knows is here already
    }
    int known = (int) Math.min(size() - batch.after(), lines.size());
    List<byte[]> fresh = lines.subList(known, lines.size());
    LogFollower next = followed(view.follower, fresh, checkpoint);
    MirrorFold.Step step = step(view.state, fresh, batch);
    if (fresh.isEmpty() && step.parts().isEmpty()) {
      return Taken.KNOWN;
    }
    store.addBatch(stored(size(), fresh, step, batch));
    view = new View(next, step.state());
    return Taken.APPLIED;
  }

  private MirrorFold.Step step(ConventionState before, List<byte[]> fresh, FeedBatch batch) {
    MirrorFold.Step step = fold.step(before, fresh, batch, this::line);
    if (!step.state().life().id().equals(identity.convention())) {
      throw new BatchRefused(MirrorAlarm.Reason.ANOTHER_CONVENTION, step.state().life().id(), null);
    }
    return step;
  }

  private static StoredBatch stored(
      long first, List<byte[]> fresh, MirrorFold.Step step, FeedBatch batch) {
    return new StoredBatch(
        first, fresh, step.parts(), step.erased(), first + fresh.size(), batch.checkpoint());
  }

  /** How many lines of a batch are held already; all that could be, unless it is of a later epoch. */
  private int same(List<byte[]> lines, FeedBatch batch) {
    int held = (int) Math.min(size() - batch.after(), lines.size());
    if (batch.epoch() <= state().life().epoch().number()) {
      return held;
    }
    List<byte[]> here = store.entries(batch.after(), held);
    int same = 0;
    while (same < held && Arrays.equals(here.get(same), lines.get(same))) {
      same++;
    }
    return same;
  }

  /**
   * The master has lost entries that are held here, and goes on in a new epoch. It is followed where
   * the new epoch names a checkpoint before which nothing differs; what is held beyond is archived.
   */
  private Taken turn(FeedBatch batch, long from, List<byte[]> fresh, Checkpoint checkpoint) {
    MirrorFold.Refolded kept = fold.upTo(from, store, identity);
    EpochBegun begun = fold.epochIn(fresh).orElseThrow(() -> anotherStory(from));
    boolean sameBefore =
        begun.size() <= from
            && begun.epoch() > state().life().epoch().number()
            && fold.upTo(begun.size(), store, identity)
                .follower()
                .head()
                .equals(new TreeHead(begun.size(), begun.root()));
    if (!sameBefore) {
      throw anotherStory(from);
    }
    LogFollower next = followed(kept.follower(), fresh, checkpoint);
    MirrorFold.Step step = step(kept.state(), fresh, batch);
    store.replaceFrom(state().life().epoch().number(), stored(from, fresh, step, batch));
    view = new View(next, step.state());
    return Taken.APPLIED;
  }

  private static BatchRefused anotherStory(long from) {
    return new BatchRefused(
        MirrorAlarm.Reason.DOES_NOT_FOLLOW,
        "entry " + from + " differs, and no epoch says why",
        null);
  }

  private static LogFollower followed(
      LogFollower before, List<byte[]> fresh, Checkpoint checkpoint) {
    try {
      return before.follow(fresh, checkpoint);
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
