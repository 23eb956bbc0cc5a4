package org.konvent.model.verify;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.konvent.model.journal.Entry;
import org.konvent.model.journal.UnknownKind;
import org.konvent.model.journal.UnreadableJson;
import org.konvent.model.log.Hash;
import org.konvent.model.log.MalformedLogData;
import org.konvent.model.log.SealedPart;
import org.konvent.model.record.Bundle;
import org.konvent.model.record.PartLine;
import org.konvent.model.record.RecordFiles;
import org.konvent.model.record.UnreadableBundle;

/** The sealed parts of all bundles, each once, each the one that its entry is committed to. */
final class Parts {

  private static final String ANNEX = "annex";

  private final History history;
  private final Findings findings;
  private final Map<Long, byte[]> json = new HashMap<>();
  private final Map<Hash, Long> lines = new HashMap<>();
  private final Map<Copy, Set<Long>> held = new HashMap<>();

  Parts(History history, Findings findings) {
    this.history = history;
    this.findings = findings;
  }

  /** Takes those of a bundle that tells the history. */
  void take(Copy copy) {
    Set<Long> own = new HashSet<>();
    held.put(copy, own);
    try {
      copy.bundle().lines(RecordFiles.PARTS, line -> own.add(take(line, copy.size(), copy.name())));
    } catch (UnreadableBundle e) {
      findings.add(Bundles.unreadable(copy.name(), e));
    }
  }

  /** Takes the sealed rows that auditors have beside the bundles. */
  void takeAnnex(Path file) {
    try {
      Bundle.lines(file, line -> take(line, history.size(), ANNEX));
    } catch (UnreadableBundle e) {
      findings.add(Bundles.unreadable(ANNEX, e));
    }
  }

  /** The entry that a line is about; the same line comes in many bundles. */
  private long take(byte[] line, long size, String bundle) {
    Hash hash = Hash.sha256(line);
    Long known = lines.get(hash);
    if (known != null) {
      return known;
    }
    PartLine read = Bundle.record(line, PartLine.class);
    SealedPart part = read.part();
    if (read.seq() < size && isCommitted(history.line(read.seq()), part)) {
      json.putIfAbsent(read.seq(), part.json());
      lines.put(hash, read.seq());
    } else {
      findings.add(Finding.of(Check.I_05).inBundle(bundle).atEntry(read.seq()));
    }
    return read.seq();
  }

  /** Whether the entry carries the hash of the part, and the part is of the kind that belongs there. */
  private static boolean isCommitted(byte[] line, SealedPart part) {
    try {
      Entry entry = Situation.CODEC.decode(line);
      Situation.CODEC.decodeSecret(entry.fact(), part.json());
      return entry.sealed().equals(Optional.of(part.commitment()));
    } catch (MalformedLogData | UnreadableJson | UnknownKind | IllegalArgumentException e) {
      return false;
    }
  }

  /** Reports those that are there although the journal of the same bundle says that they were erased. */
  void reportErased(Situation end) {
    held.forEach(
        (copy, own) ->
            own.stream()
                .filter(seq -> end.isErasedBefore(seq, copy.size()))
                .map(seq -> Finding.of(Check.I_06).inBundle(copy.name()).atEntry(seq))
                .forEach(findings::add));
  }

  Optional<byte[]> of(long seq) {
    return Optional.ofNullable(json.get(seq));
  }
}
