package org.konvent.satellite.station;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * A disk on which one call that changes something fails. It counts these calls (writing, cutting, syncing, making,
 * renaming and deleting files) and remembers what of each file was synced, so that a loss of power can be played
 * afterwards: the files themselves are what a killed process leaves behind.
 */
final class FaultyDisk {

  /** What happens at the chosen call. */
  enum Fault {
    NONE(""),
    /** The process dies before the call; nothing of what it does afterwards gets anywhere. */
    KILL("killed"),
    /** The call fails and what it should have synced never gets to the disk; the next one works. */
    EIO("Input/output error"),
    /** Half is written, and no later write finds room. */
    ENOSPC("No space left on device"),
    /** Half is written; the next write finds room again. */
    ENOSPC_ONCE("No space left on device");

    final String message;

    Fault(String message) {
      this.message = message;
    }

    /** Whether a call of this kind can fail so. */
    boolean meets(Call call) {
      return this == KILL || this == EIO || this != NONE && call == Call.WRITE;
    }
  }

  enum Call {
    WRITE,
    CUT,
    SYNC,
    NAME
  }

  /** Bytes at a position; without bytes the file is cut there. */
  record Change(long position, byte[] bytes) {}

  private static final class Platter {
    private byte[] synced;
    private final List<Change> cached = new ArrayList<>();
  }

  private final Map<String, Platter> files = new TreeMap<>();
  private final Fault fault;
  private final int at;
  private final List<Call> calls = new ArrayList<>();
  private String torn;
  private Change tearing;

  FaultyDisk(Fault fault, int at) {
    this.fault = fault;
    this.at = at;
  }

  /** The same disk under a new process: what was not synced is still only in the cache. */
  FaultyDisk underANewProcess() {
    FaultyDisk sound = new FaultyDisk(Fault.NONE, 0);
    sound.files.putAll(files);
    return sound;
  }

  /** What was done, the failing call included. */
  List<Call> calls() {
    return calls;
  }

  boolean hasFailed() {
    return fault != Fault.NONE && calls.size() >= at;
  }

  boolean isDead() {
    return fault == Fault.KILL && hasFailed();
  }

  /** Whether anything is only where a loss of power takes it. */
  boolean isAllSynced() {
    return files.values().stream().allMatch(file -> file.cached.isEmpty());
  }

  void alive() throws IOException {
    if (isDead()) {
      throw new IOException(fault.message);
    }
  }

  void opened(Path file) throws IOException {
    alive();
    String name = file.getFileName().toString();
    if (!files.containsKey(name)) {
      files.put(name, new Platter());
      files.get(name).synced = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
    }
  }

  /** How much of a write is done before it fails; all where it does not fail. */
  int writes(String file, long position, byte[] bytes) throws IOException {
    Change whole = new Change(position, bytes);
    alive();
    if (!fails(Call.WRITE)) {
      files.get(file).cached.add(whole);
      return bytes.length;
    }
    byte[] half = Arrays.copyOf(bytes, bytes.length / 2);
    switch (fault) {
      case KILL -> {
        torn = file;
        tearing = new Change(position, half);
        throw new IOException(fault.message);
      }
      case ENOSPC, ENOSPC_ONCE -> {
        files.get(file).cached.add(new Change(position, half));
        return half.length;
      }
      case EIO, NONE -> throw new IOException(fault.message);
    }
    throw new IllegalStateException();
  }

  void cuts(String file, long size) throws IOException {
    failIf(fails(Call.CUT));
    files.get(file).cached.add(new Change(size, null));
  }

  void syncs(String file) throws IOException {
    Platter platter = files.get(file);
    if (fails(Call.SYNC)) {
      // what could not be written is forgotten: the next sync says that all is well
      platter.cached.clear();
      throw new IOException(fault.message);
    }
    platter.synced = after(platter.synced, platter.cached, change -> true);
    platter.cached.clear();
  }

  /** Names are kept by the file system's own journal. */
  void renames(String from, String to) throws IOException {
    failIf(fails(Call.NAME));
    files.put(to, files.remove(from));
  }

  void deletes(String file) throws IOException {
    failIf(fails(Call.NAME));
    files.remove(file);
  }

  private void failIf(boolean fails) throws IOException {
    if (fails) {
      throw new IOException(fault.message);
    }
  }

  private boolean fails(Call call) throws IOException {
    alive();
    calls.add(call);
    boolean now = calls.size() == at || fault == Fault.ENOSPC && calls.size() > at;
    return now && fault.meets(call);
  }

  /** Leaves what a loss of power leaves: what was synced, and of the rest what is kept. */
  void afterPowerLoss(Path directory, Predicate<Change> kept) throws IOException {
    for (Map.Entry<String, Platter> file : files.entrySet()) {
      byte[] left = after(file.getValue().synced, file.getValue().cached, kept);
      Files.write(directory.resolve(file.getKey()), left);
    }
  }

  /** Finishes half of the write in which the process died. */
  void tear(Path directory) throws IOException {
    Path file = directory.resolve(torn);
    Files.write(file, after(Files.readAllBytes(file), List.of(tearing), change -> true));
  }

  boolean hasTorn() {
    return torn != null;
  }

  private static byte[] after(byte[] before, List<Change> changes, Predicate<Change> kept) {
    byte[] file = before;
    for (Change change : changes) {
      if (!kept.test(change)) {
        continue;
      }
      if (change.bytes == null) {
        file = Arrays.copyOf(file, (int) change.position);
        continue;
      }
      int end = (int) change.position + change.bytes.length;
      file = Arrays.copyOf(file, Math.max(file.length, end));
      System.arraycopy(change.bytes, 0, file, (int) change.position, change.bytes.length);
    }
    return file;
  }
}
