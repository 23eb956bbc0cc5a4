package org.konvent.satellite.station;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.konvent.model.convention.ConventionFounded;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.convention.EpochBegun;
import org.konvent.model.convention.Kinds;
import org.konvent.model.convention.Profile;
import org.konvent.model.convention.Scribe;
import org.konvent.model.journal.Actor;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Draft;
import org.konvent.model.journal.Fact;
import org.konvent.model.log.Checkpoint;
import org.konvent.model.log.Cosignature;
import org.konvent.model.log.Ed25519;
import org.konvent.model.log.Hash;
import org.konvent.model.log.MerkleProofs;
import org.konvent.model.log.MerkleTree;
import org.konvent.model.log.Receipt;
import org.konvent.model.log.SealedPart;
import org.konvent.model.log.SignatureType;
import org.konvent.model.log.SignedNote;
import org.konvent.model.log.Signer;
import org.konvent.model.log.SigningKey;
import org.konvent.model.log.VerifierKey;
import org.konvent.model.site.InstallationEnrolled;
import org.konvent.model.site.PresenceReported;
import org.konvent.model.site.SiteAdded;
import org.konvent.model.statement.Statement;
import org.konvent.model.statement.StatementCodec;
import org.konvent.model.wire.DisclosedPart;
import org.konvent.model.wire.FeedBatch;
import org.konvent.model.wire.StatementReply;
import org.konvent.model.wire.StatementStatus;

/** A journal with a log key: every batch it gives out carries a checkpoint that verifies. */
final class FakeJournal {

  static final String CONVENTION = "lv-2026";

  private final SigningKey key =
      new SigningKey(
          "konvent.example/" + CONVENTION,
          SignatureType.ED25519,
          Ed25519.generate(new SecureRandom()));
  private final Scribe scribe = new Scribe(Kinds.codec(), () -> new byte[16]);
  private final List<byte[]> lines = new ArrayList<>();
  private final Map<Long, SealedPart> parts = new HashMap<>();
  private final Map<Hash, StatementReply> receipts = new HashMap<>();
  private MerkleTree tree = MerkleTree.empty();
  private ConventionState state = ConventionState.empty();
  private long now = 1_790_000_000_000L;

  record Receipted(StatementReply reply, FeedBatch batch) {}

  FakeJournal() {
    add(
        Draft.of(
            new ConventionFounded(
                CONVENTION,
                "Landesversammlung",
                false,
                logKey().format(),
                "two-thirds-plus-one",
                Profile.DEFAULT)));
    add(Draft.of(new SiteAdded("trier", 2, "Trier")));
  }

  VerifierKey logKey() {
    return key.verifierKey();
  }

  /** The installation is locked for its site. */
  synchronized void enrol(String site, String suffix, VerifierKey installation) {
    add(
        new InstallationEnrolled(
            site, suffix, installation.name(), installation.format(), 1, Optional.empty()));
  }

  synchronized long now() {
    return now;
  }

  synchronized long size() {
    return lines.size();
  }

  synchronized ConventionState state() {
    return state;
  }

  /** One more entry, and the batch that brings it. */
  synchronized FeedBatch add(Fact fact) {
    return add(Draft.of(fact));
  }

  synchronized FeedBatch add(Draft draft) {
    long before = size();
    now++;
    Scribe.Written written =
        scribe.write(
            state,
            List.of(draft),
            new Context(now, now, Actor.installation("trier")),
            Optional.empty());
    for (Scribe.Line line : written.lines()) {
      lines.add(line.bytes());
      line.part().ifPresent(part -> parts.put(line.entry().seq(), part));
      tree = tree.append(MerkleProofs.leafHash(line.bytes()));
    }
    state = written.state();
    return since(before);
  }

  /** An older state comes back: what was journalled later is gone, and the time goes on. */
  synchronized void lose(long from) {
    lines.subList((int) from, lines.size()).clear();
    parts.keySet().removeIf(seq -> seq >= from);
    receipts.clear();
    tree = MerkleTree.empty();
    state = ConventionState.empty();
    for (byte[] line : lines) {
      tree = tree.append(MerkleProofs.leafHash(line));
      state = state.fold(Kinds.codec().decode(line), Optional.empty());
    }
  }

  /** The master goes on without what it lost. */
  synchronized FeedBatch beginEpoch(Hash root) {
    return add(new EpochBegun(state.life().epoch().number() + 1, size(), root, "lost"));
  }

  synchronized Hash root() {
    return tree.root();
  }

  /** What follows the given number of entries, with their sealed parts. */
  synchronized FeedBatch since(long after) {
    List<String> texts =
        lines.subList((int) after, lines.size()).stream()
            .map(line -> new String(line, UTF_8))
            .toList();
    List<DisclosedPart> disclosed =
        parts.keySet().stream().filter(seq -> seq >= after).map(this::part).toList();
    long epoch = state.life().epoch().number();
    return new FeedBatch(epoch, after, texts, disclosed, List.of(), checkpoint());
  }

  synchronized DisclosedPart part(long seq) {
    SealedPart part = parts.get(seq);
    return new DisclosedPart(
        seq, Base64.getEncoder().encodeToString(part.salt()), new String(part.json(), UTF_8));
  }

  synchronized String checkpoint() {
    return Checkpoint.of(key.name(), tree.head()).sign(key).format();
  }

  /** A proof of an entry under the checkpoint as it is, countersigned with these keys. */
  synchronized String proof(long seq, SigningKey... witnesses) {
    Checkpoint checkpoint = Checkpoint.of(key.name(), tree.head());
    SignedNote note = checkpoint.sign(key);
    for (SigningKey witness : witnesses) {
      Signer cosigner = witness.as(SignatureType.COSIGNATURE_V1);
      note = note.with(Cosignature.create(checkpoint, cosigner, Instant.EPOCH).line());
    }
    return new Receipt(seq, tree.inclusionProof(seq, tree.size()), note).format();
  }

  /** A checkpoint over something else, with a signature that verifies. */
  synchronized String falseCheckpoint() {
    MerkleTree other = tree.append(Hash.sha256("x".getBytes(UTF_8)));
    return Checkpoint.of(key.name(), other.head()).sign(key).format();
  }

  /** The newest entry, told otherwise: the same position, another time, and a checkpoint that verifies. */
  synchronized FeedBatch newestOtherwise() {
    String line = new String(lines.get(lines.size() - 1), UTF_8);
    long at = Kinds.codec().decode(lines.get(lines.size() - 1)).at();
    String other = line.replace("\"at\":" + at, "\"at\":" + (at + 1));
    MerkleTree told = MerkleTree.empty();
    for (byte[] before : lines.subList(0, lines.size() - 1)) {
      told = told.append(MerkleProofs.leafHash(before));
    }
    told = told.append(MerkleProofs.leafHash(other.getBytes(UTF_8)));
    String checkpoint = Checkpoint.of(key.name(), told.head()).sign(key).format();
    long epoch = state.life().epoch().number();
    return new FeedBatch(epoch, size() - 1, List.of(other), List.of(), List.of(), checkpoint);
  }

  private static Draft born(String note) {
    Statement said = StatementCodec.read(note);
    PresenceReported fact =
        new PresenceReported(
            "trier", said.installation(), said.seq(), 70, 65, Optional.empty(), Optional.empty());
    return new Draft(fact, Optional.empty(), Optional.of(note));
  }

  /** Journals a statement once; the same again gets the same receipt. */
  synchronized Receipted receive(String note) {
    Hash hash = Hash.sha256(note.getBytes(UTF_8));
    long before = size();
    StatementReply known = receipts.get(hash);
    if (known == null) {
      add(born(note));
      long seq = before;
      Receipt receipt =
          new Receipt(
              seq,
              tree.inclusionProof(seq, tree.size()),
              SignedNote.parse(checkpoint().getBytes(UTF_8)));
      known =
          new StatementReply(
              new String(lines.get((int) seq), UTF_8),
              receipt.format(),
              StatementStatus.RECEIVED,
              Optional.empty());
      receipts.put(hash, known);
    }
    return new Receipted(known, since(before));
  }
}
