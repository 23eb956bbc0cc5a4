package org.konvent.model.verify;

import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.konvent.model.journal.Entry;
import org.konvent.model.journal.Secret;
import org.konvent.model.journal.StatementBorn;
import org.konvent.model.log.Ed25519Engine;
import org.konvent.model.log.Hash;
import org.konvent.model.log.MalformedLogData;
import org.konvent.model.log.NotVerified;
import org.konvent.model.log.SignedNote;
import org.konvent.model.log.StatementText;
import org.konvent.model.log.VerifierKey;
import org.konvent.model.site.Installation;
import org.konvent.model.statement.Statement;
import org.konvent.model.statement.StatementCodec;
import org.konvent.model.statement.StatementEnvelope;
import org.konvent.model.statement.StatementNote;
import org.konvent.model.statement.UnreadNote;

/** A statement in the journal: its place in the chain, its signature, and what it had seen. */
final class StatementJudge {

  private final History history;
  private final Situation before;
  private final Findings findings;
  private final Ed25519Engine engine;
  private final Set<Hash> seen = new HashSet<>();

  StatementJudge(History history, Situation before, Findings findings, Ed25519Engine engine) {
    this.history = history;
    this.before = before;
    this.findings = findings;
    this.engine = engine;
  }

  /** Whether the chain can go on after it. */
  boolean stands(Entry entry, StatementBorn born) {
    Optional<Installation> known = before.state().sites().installation(born.installation());
    if (known.isEmpty() || entry.statement().isEmpty()) {
      findings.add(place(entry, born, Check.A_06));
      return false;
    }
    Installation installation = known.get();
    if (!seen.add(entry.statement().get())) {
      findings.add(place(entry, born, Check.K_22));
    }
    if (born.chainSeq() != installation.next()) {
      findings.add(place(entry, born, Check.C_02).with("expected", installation.next()));
      return false;
    }
    if (!installation.active()) {
      findings.add(place(entry, born, Check.A_06));
    }
    Optional<String> note = before.part(entry).flatMap(StatementJudge::note);
    if (note.isEmpty()) {
      findings.add(place(entry, born, Check.C_08));
    } else {
      judge(entry, born, installation, note.get());
    }
    return true;
  }

  private static Optional<String> note(Secret part) {
    if (part instanceof StatementNote statement) {
      return Optional.of(statement.note());
    }
    return part instanceof UnreadNote unread ? Optional.of(unread.note()) : Optional.empty();
  }

  private void judge(Entry entry, StatementBorn born, Installation installation, String note) {
    if (!StatementCodec.hash(note).equals(entry.statement().get())) {
      findings.add(place(entry, born, Check.K_04));
      return;
    }
    Optional<StatementText> signed = signed(installation, born, note);
    if (signed.isEmpty()) {
      findings.add(place(entry, born, Check.A_05));
      return;
    }
    StatementEnvelope envelope = StatementEnvelope.of(signed.get());
    if (envelope.seq() != born.chainSeq() || !envelope.prev().equals(installation.last())) {
      findings.add(place(entry, born, Check.C_02).with("says", envelope.seq()));
    } else if (!envelope.convention().equals(before.state().life().id())
        || !envelope.installation().equals(born.installation())) {
      findings.add(place(entry, born, Check.K_04));
    }
    before
        .part(entry)
        .filter(StatementNote.class::isInstance)
        .map(part -> ((StatementNote) part).statement().seen())
        .ifPresent(seenThen -> hadSeen(entry, born, seenThen));
  }

  /** What the key that was valid at that position has signed. */
  private Optional<StatementText> signed(
      Installation installation, StatementBorn born, String note) {
    Optional<Installation.Key> key = installation.keyAt(born.chainSeq());
    try {
      return Optional.of(
          StatementText.open(
              SignedNote.parse(note), VerifierKey.parse(key.orElseThrow().key(), engine)));
    } catch (NotVerified | MalformedLogData | NoSuchElementException e) {
      return Optional.empty();
    }
  }

  /** What it had seen stood in the journal before it, and it did not arrive before that was written. */
  private void hadSeen(Entry entry, StatementBorn born, Statement.Seen then) {
    List<Entry> entries = before.entries();
    if (then.size() == 0) {
      return;
    }
    boolean there =
        then.size() <= entries.size()
            && then.root().equals(Optional.of(history.rootAt(then.size())));
    if (!there && then.size() > before.state().life().epoch().from()) {
      return; // seen in an epoch that ended with a loss, which is a finding of its own
    }
    if (!there) {
      findings.add(place(entry, born, Check.K_03).with("size", then.size()));
      return;
    }
    long written = entries.get((int) then.size() - 1).at();
    int grace = before.state().life().profile().graceMillis();
    if (entry.arrival() + grace < written) {
      findings.add(
          Finding.of(Check.K_06)
              .atEntry(entry.seq())
              .with("arrivedAt", entry.arrival())
              .with("seen", written));
    }
  }

  static Finding place(Entry entry, StatementBorn born, Check check) {
    return Finding.of(check).atEntry(entry.seq()).atPosition(born.installation(), born.chainSeq());
  }
}
