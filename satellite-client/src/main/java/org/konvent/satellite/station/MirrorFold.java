package org.konvent.satellite.station;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.convention.EpochBegun;
import org.konvent.model.convention.Kinds;
import org.konvent.model.journal.Entry;
import org.konvent.model.journal.EntryCodec;
import org.konvent.model.journal.Secret;
import org.konvent.model.log.Checkpoint;
import org.konvent.model.log.CompactRange;
import org.konvent.model.log.LogFollower;
import org.konvent.model.log.MerkleProofs;
import org.konvent.model.log.SealedPart;
import org.konvent.model.log.SignedNote;
import org.konvent.model.people.PartErased;
import org.konvent.model.wire.DisclosedPart;
import org.konvent.model.wire.FeedBatch;

/** Folds lines and sealed parts into the state, and checks every part against its entry. */
final class MirrorFold {

  private static final int STRETCH = 1_000;

  private final EntryCodec codec = Kinds.codec();

  /**
   * What one batch adds.
   *
   * @param erased entries whose part the journal says is erased; the journal alone decides that
   */
  record Step(ConventionState state, Map<Long, SealedPart> parts, List<Long> erased) {}

  /** What the disk holds. */
  record Refolded(LogFollower follower, ConventionState state) {}

  /**
   * @param older reads a line that is held already
   * @throws BatchRefused where a line or part does not fit
   */
  Step step(
      ConventionState before, List<byte[]> lines, FeedBatch batch, LongFunction<byte[]> older) {
    try {
      List<Entry> entries = lines.stream().map(codec::decode).toList();
      Map<Long, SealedPart> parts = new HashMap<>();
      Map<Long, Secret> secrets = new HashMap<>();
      for (DisclosedPart disclosed : batch.parts()) {
        Entry entry = entry(disclosed.seq(), before.size(), entries, older);
        SealedPart part = checked(entry, disclosed);
        parts.put(entry.seq(), part);
        secrets.put(entry.seq(), codec.decodeSecret(entry.fact(), part.json()));
      }
      ConventionState after = fold(before, entries, secrets);
      parts.keySet().removeIf(after.people()::isErased);
      return new Step(after, parts, erased(entries));
    } catch (BatchRefused e) {
      throw e;
    } catch (RuntimeException e) {
      throw new BatchRefused(MirrorAlarm.Reason.UNREADABLE, String.valueOf(e.getMessage()), e);
    }
  }

  private Entry entry(long seq, long held, List<Entry> fresh, LongFunction<byte[]> older) {
    return seq < held ? codec.decode(older.apply(seq)) : fresh.get((int) (seq - held));
  }

  private static SealedPart checked(Entry entry, DisclosedPart disclosed) {
    SealedPart part =
        new SealedPart(
            Base64.getDecoder().decode(disclosed.salt()), disclosed.json().getBytes(UTF_8));
    if (!entry.sealed().equals(Optional.of(part.commitment()))) {
      throw new BatchRefused(
          MirrorAlarm.Reason.PART_DIFFERS, "the sealed part of entry " + entry.seq(), null);
    }
    return part;
  }

  private static ConventionState fold(
      ConventionState before, List<Entry> entries, Map<Long, Secret> secrets) {
    ConventionState state = before;
    for (Entry entry : entries) {
      state = state.fold(entry, Optional.ofNullable(secrets.get(entry.seq())));
    }
    for (Map.Entry<Long, Secret> secret : secrets.entrySet()) {
      if (secret.getKey() < before.size()) {
        state = state.reveal(secret.getKey(), secret.getValue());
      }
    }
    return state;
  }

  private static List<Long> erased(List<Entry> entries) {
    return entries.stream()
        .filter(entry -> entry.fact() instanceof PartErased)
        .map(entry -> ((PartErased) entry.fact()).part())
        .toList();
  }

  /** Reads the whole mirror again and checks that it leads to its own checkpoint. */
  Refolded refold(StationStore store, LogFollower start, String note, StationIdentity identity) {
    List<byte[]> lines = new ArrayList<>();
    ConventionState state = ConventionState.empty();
    List<byte[]> stretch = store.entries(0, STRETCH);
    while (!stretch.isEmpty()) {
      state = fold(state, stretch, store);
      lines.addAll(stretch);
      stretch = store.entries(lines.size(), STRETCH);
    }
    Checkpoint checkpoint =
        Checkpoint.open(SignedNote.parse(note.getBytes(UTF_8)), identity.logKey());
    return new Refolded(start.follow(lines, checkpoint), state);
  }

  /** Reads the first entries of the mirror again. */
  Refolded upTo(long size, StationStore store, StationIdentity identity) {
    CompactRange range = CompactRange.empty();
    ConventionState state = ConventionState.empty();
    while (range.size() < size) {
      int limit = (int) Math.min(STRETCH, size - range.size());
      List<byte[]> stretch = store.entries(range.size(), limit);
      state = fold(state, stretch, store);
      for (byte[] line : stretch) {
        range = range.append(MerkleProofs.leafHash(line));
      }
    }
    return new Refolded(new LogFollower(identity.logKey().name(), range), state);
  }

  /** The entry among these that begins an epoch. */
  Optional<EpochBegun> epochIn(List<byte[]> lines) {
    return lines.stream()
        .map(line -> codec.decode(line).fact())
        .filter(EpochBegun.class::isInstance)
        .map(EpochBegun.class::cast)
        .findFirst();
  }

  private ConventionState fold(ConventionState before, List<byte[]> lines, StationStore store) {
    Map<Long, SealedPart> parts = store.parts(before.size(), before.size() + lines.size());
    ConventionState state = before;
    for (byte[] line : lines) {
      Entry entry = codec.decode(line);
      Optional<Secret> secret =
          Optional.ofNullable(parts.get(entry.seq()))
              .map(part -> codec.decodeSecret(entry.fact(), part.json()));
      state = state.fold(entry, secret);
    }
    return state;
  }
}
