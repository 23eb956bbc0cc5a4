package org.konvent.master.journal;

import java.util.ArrayList;
import java.util.List;
import org.konvent.model.log.Checkpoint;

/** The entries that one site is giving back, up to a checkpoint of this master's own. */
final class Offer {

  /** What is held of one site's entries before they can be verified, in bytes. */
  private static final long MOST = 64L << 20;

  private final Checkpoint target;
  private final long from;
  private final List<byte[]> lines = new ArrayList<>();
  private long bytes;

  Offer(Checkpoint target, long from) {
    this.target = target;
    this.from = from;
  }

  Checkpoint target() {
    return target;
  }

  /** Position of the entry that must come next. */
  long next() {
    return from + lines.size();
  }

  void add(List<byte[]> more) {
    for (byte[] line : more) {
      if (next() < target.size() && bytes <= MOST) {
        lines.add(line);
        bytes += line.length;
      }
    }
  }

  boolean isWhole() {
    return next() == target.size();
  }

  /** The lines from a position on, which may be beyond what is lacking by now. */
  List<byte[]> linesFrom(long position) {
    return lines.subList((int) Math.min(Math.max(position - from, 0), lines.size()), lines.size());
  }
}
