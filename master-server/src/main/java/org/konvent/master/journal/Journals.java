package org.konvent.master.journal;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * The journals of this master: the current one, which is the one founded last, and the earlier ones,
 * which are only read. One reference, swapped after each commit.
 */
public final class Journals {

  /** Told of every swap, on the thread that made it: hands on and returns at once. */
  public interface Listener {
    void swapped(Snapshot before, Snapshot after);
  }

  private final List<Listener> listeners = new CopyOnWriteArrayList<>();
  private volatile PVector<Snapshot> inOrder = TreePVector.empty();

  /** The convention that runs, or {@link Snapshot#NONE}. */
  public Snapshot current() {
    PVector<Snapshot> all = inOrder;
    return all.isEmpty() ? Snapshot.NONE : all.get(all.size() - 1);
  }

  /** Any convention of this master. */
  public Optional<Snapshot> find(String convention) {
    return inOrder.stream().filter(journal -> journal.convention().equals(convention)).findFirst();
  }

  /** All of them in the order of their founding. */
  public List<Snapshot> all() {
    return inOrder;
  }

  public void listen(Listener listener) {
    listeners.add(listener);
  }

  /** Shows what is committed: a journal that has grown, or a new one. */
  synchronized void swap(Snapshot after) {
    PVector<Snapshot> all = inOrder;
    int position = position(all, after.convention());
    Snapshot before = position < 0 ? Snapshot.NONE : all.get(position);
    if (before.size() >= after.size()) {
      return; // the writer and the follower have found the same
    }
    inOrder = position < 0 ? all.plus(after) : all.with(position, after);
    listeners.forEach(listener -> listener.swapped(before, after));
  }

  /** Shows sealed parts that were missing before; the entries are the same. */
  synchronized void filled(Snapshot after) {
    PVector<Snapshot> all = inOrder;
    int position = position(all, after.convention());
    Snapshot before = all.get(position);
    inOrder = all.with(position, after);
    listeners.forEach(listener -> listener.swapped(before, after));
  }

  private static int position(PVector<Snapshot> all, String convention) {
    for (int i = all.size() - 1; i >= 0; i--) {
      if (all.get(i).convention().equals(convention)) {
        return i;
      }
    }
    return -1;
  }
}
