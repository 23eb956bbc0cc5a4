package org.konvent.model.verify;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.konvent.model.journal.UnknownKind;
import org.konvent.model.log.Hash;
import org.konvent.model.people.PartErased;
import org.konvent.model.record.Bundle;
import org.konvent.model.record.PartLine;
import org.konvent.model.record.RecordFiles;
import org.konvent.model.record.StatementLine;
import org.konvent.model.record.UnreadableBundle;
import org.konvent.model.statement.StatementCodec;

/** Whether a newer bundle of the same maker still holds what an older one held; erased parts may go. */
final class Growth {

  private final Path old;
  private final List<Path> bundles;
  private final Findings findings;
  private final Set<Long> parts = new HashSet<>();
  private final Set<Hash> statements = new HashSet<>();

  Growth(Path old, List<Path> bundles, Findings findings) {
    this.old = old;
    this.bundles = bundles;
    this.findings = findings;
  }

  void check() {
    try (Bundle before = Bundle.open(old)) {
      String name = name(before);
      boolean newer = false;
      for (Path path : bundles) {
        newer |= take(path, name, before.manifest().size());
      }
      if (!newer) {
        findings.add(Finding.of(Check.C_11).inBundle(name));
        return;
      }
      before.records(RecordFiles.STATEMENTS, StatementLine.class, line -> statement(name, line));
      before.records(RecordFiles.PARTS, PartLine.class, line -> part(name, line));
    } catch (UnreadableBundle e) {
      // Said already by the verification of the bundles.
    }
  }

  private static String name(Bundle bundle) {
    return bundle.manifest().installation().orElse(Bundles.WHOLE);
  }

  /** Whether it is a newer bundle of the same maker. */
  private boolean take(Path path, String name, long atLeast) {
    try (Bundle after = Bundle.open(path)) {
      if (!name(after).equals(name) || after.manifest().size() < atLeast) {
        return false;
      }
      after.lines(RecordFiles.ENTRIES, this::erased);
      after.records(RecordFiles.PARTS, PartLine.class, line -> parts.add(line.seq()));
      after.records(
          RecordFiles.STATEMENTS,
          StatementLine.class,
          line -> statements.add(StatementCodec.hash(line.note())));
      return true;
    } catch (UnreadableBundle | UnknownKind e) {
      return false;
    }
  }

  private void erased(byte[] line) {
    if (Situation.CODEC.decode(line).fact() instanceof PartErased erased) {
      parts.add(erased.part());
    }
  }

  private void statement(String name, StatementLine line) {
    if (!statements.contains(StatementCodec.hash(line.note()))) {
      findings.add(
          Finding.of(Check.C_11).inBundle(name).atPosition(line.installation(), line.seq()));
    }
  }

  private void part(String name, PartLine line) {
    Optional.of(line.seq())
        .filter(seq -> !parts.contains(seq))
        .ifPresent(seq -> findings.add(Finding.of(Check.C_11).inBundle(name).atEntry(seq)));
  }
}
