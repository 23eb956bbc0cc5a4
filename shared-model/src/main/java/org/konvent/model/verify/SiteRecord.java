package org.konvent.model.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.konvent.model.journal.Entry;
import org.konvent.model.journal.StatementBorn;
import org.konvent.model.journal.UnreadableJson;
import org.konvent.model.log.Checkpoint;
import org.konvent.model.log.Ed25519Engine;
import org.konvent.model.log.Hash;
import org.konvent.model.log.MalformedLogData;
import org.konvent.model.log.MerkleProofs;
import org.konvent.model.log.NotVerified;
import org.konvent.model.log.Receipt;
import org.konvent.model.log.SignedNote;
import org.konvent.model.log.StatementText;
import org.konvent.model.log.VerifierKey;
import org.konvent.model.record.Manifest;
import org.konvent.model.record.RecordFiles;
import org.konvent.model.record.StatementLine;
import org.konvent.model.site.Installation;
import org.konvent.model.statement.Statement;
import org.konvent.model.statement.StatementCodec;
import org.konvent.model.statement.StatementEnvelope;

/** The statements that a bundle holds, against the journal and the other way round. */
final class SiteRecord {

  private final Copy copy;
  private final History history;
  private final Situation end;
  private final LogKeys logKeys;
  private final Findings findings;
  private final Ed25519Engine engine;
  private final Map<String, StatementLine> last = new HashMap<>();
  private final Map<String, Set<Hash>> held = new HashMap<>();
  private final List<Unjournalled> unjournalled;

  /** Figures that the site has signed and the journal does not hold. */
  record Unjournalled(String site, Statement statement) {}

  SiteRecord(
      Copy copy,
      History history,
      Situation end,
      LogKeys logKeys,
      Findings findings,
      Ed25519Engine engine,
      List<Unjournalled> unjournalled) {
    this.copy = copy;
    this.history = history;
    this.end = end;
    this.logKeys = logKeys;
    this.findings = findings;
    this.engine = engine;
    this.unjournalled = unjournalled;
  }

  void check() {
    copy.bundle().records(RecordFiles.STATEMENTS, StatementLine.class, this::statement);
    if (copy.manifest().kind() == Manifest.Kind.SITE) {
      journalled();
    }
  }

  private void statement(StatementLine line) {
    Hash hash = StatementCodec.hash(line.note());
    held.computeIfAbsent(line.installation(), name -> new HashSet<>()).add(hash);
    StatementEnvelope envelope;
    try {
      envelope = StatementEnvelope.read(line.note());
    } catch (MalformedLogData | UnreadableJson e) {
      throw new MalformedLogData("statement", e.getMessage());
    }
    chain(line, envelope);
    Optional<Long> entry =
        end.state()
            .sites()
            .installation(line.installation())
            .flatMap(installation -> installation.entryOf(hash));
    if (entry.isPresent()) {
      receipted(line, entry.get());
    } else {
      missing(line, envelope);
    }
  }

  private void chain(StatementLine line, StatementEnvelope envelope) {
    StatementLine before = last.put(line.installation(), line);
    boolean follows =
        before == null
            || line.seq() == before.seq() + 1
                && envelope.prev().equals(Optional.of(StatementCodec.hash(before.note())));
    if (!follows
        || envelope.seq() != line.seq()
        || !envelope.installation().equals(line.installation())
        || !envelope.convention().equals(copy.manifest().convention())) {
      findings.add(place(line, Check.C_05));
    }
  }

  private void missing(StatementLine line, StatementEnvelope envelope) {
    if (!isSigned(line)) {
      findings.add(place(line, Check.A_05));
      return;
    }
    Optional<Receipt> receipt = receipt(line);
    Optional<Checkpoint> signed = receipt.flatMap(it -> logKeys.open(it.checkpoint()));
    if (line.receipt().isPresent() && signed.isEmpty()) {
      findings.add(place(line, Check.E_01));
    }
    signed.ifPresent(checkpoint -> claim(receipt.get(), checkpoint));
    if (signed.isPresent() && receipt.get().index() >= history.size()) {
      return; // it is where no bundle reaches, which is a finding of its own
    }
    findings.add(place(line, signed.isPresent() ? Check.C_03 : Check.C_09));
    copy.manifest().site().ifPresent(site -> remember(site, line));
  }

  private void remember(String site, StatementLine line) {
    try {
      unjournalled.add(new Unjournalled(site, StatementCodec.read(line.note())));
    } catch (MalformedLogData | UnreadableJson e) {
      // Says nothing that could be compared.
    }
  }

  private boolean isSigned(StatementLine line) {
    Optional<String> key =
        end.state()
            .sites()
            .installation(line.installation())
            .flatMap(installation -> installation.keyAt(line.seq()))
            .map(Installation.Key::key);
    try {
      StatementText.open(SignedNote.parse(line.note()), VerifierKey.parse(key.orElse(""), engine));
      return true;
    } catch (NotVerified | MalformedLogData e) {
      return false;
    }
  }

  private Optional<Receipt> receipt(StatementLine line) {
    try {
      return line.receipt().map(text -> Receipt.parse(text.getBytes(UTF_8)));
    } catch (MalformedLogData e) {
      return Optional.empty();
    }
  }

  private void receipted(StatementLine line, long entry) {
    if (line.receipt().isEmpty()) {
      if (copy.manifest().kind() == Manifest.Kind.SITE) {
        findings.add(place(line, Check.E_02));
      }
      return;
    }
    Optional<Receipt> receipt = receipt(line);
    Optional<Checkpoint> signed = receipt.flatMap(it -> logKeys.open(it.checkpoint()));
    if (signed.isEmpty() || receipt.get().index() != entry) {
      findings.add(place(line, Check.E_01).atEntry(entry));
      return;
    }
    claim(receipt.get(), signed.get());
    Hash leaf = MerkleProofs.leafHash(history.line(entry));
    boolean proven =
        MerkleProofs.verifyInclusion(leaf, entry, receipt.get().inclusion(), signed.get().head());
    if (!proven && history.leadsTo(signed.get())) {
      findings.add(place(line, Check.E_01).atEntry(entry));
    }
  }

  private void claim(Receipt receipt, Checkpoint checkpoint) {
    copy.claims().add(new Claim(checkpoint, receipt.checkpoint()));
  }

  /** What the journal says the site has stated, while this device spoke for it, is in its record. */
  private void journalled() {
    String name = copy.manifest().installation().orElseThrow();
    Set<Hash> own = held.getOrDefault(name, Set.of());
    Optional<Installation> installation = end.state().sites().installation(name);
    for (Entry entry : end.entries()) {
      if (entry.seq() < copy.size()
          && entry.fact() instanceof StatementBorn born
          && born.installation().equals(name)
          && installation.filter(it -> isOwnKey(it, born.chainSeq())).isPresent()
          && !own.contains(entry.statement().orElseThrow())) {
        findings.add(StatementJudge.place(entry, born, Check.C_04).inBundle(copy.name()));
      }
    }
  }

  private boolean isOwnKey(Installation installation, long position) {
    return installation
        .keyAt(position)
        .filter(key -> key.key().equals(copy.manifest().key()))
        .isPresent();
  }

  private Finding place(StatementLine line, Check check) {
    return Finding.of(check).inBundle(copy.name()).atPosition(line.installation(), line.seq());
  }
}
