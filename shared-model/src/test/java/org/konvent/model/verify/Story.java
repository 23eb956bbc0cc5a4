package org.konvent.model.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.konvent.model.convention.Audience;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.convention.Disclosure;
import org.konvent.model.convention.Kinds;
import org.konvent.model.journal.Entry;
import org.konvent.model.journal.EntryCodec;
import org.konvent.model.journal.ModelJson;
import org.konvent.model.log.CanonicalJson;
import org.konvent.model.log.Checkpoint;
import org.konvent.model.log.Hash;
import org.konvent.model.log.MerkleProofs;
import org.konvent.model.log.MerkleTree;
import org.konvent.model.log.Receipt;
import org.konvent.model.log.SealedPart;
import org.konvent.model.log.SignedNote;
import org.konvent.model.log.SigningKey;
import org.konvent.model.record.HeardLine;
import org.konvent.model.record.Manifest;
import org.konvent.model.record.StatementLine;
import org.konvent.model.statement.StatementCodec;

/**
 * A journal as its master keeps it, with the log key and the sites' devices: whoever holds it can rewrite it and sign,
 * hash and pack everything again.
 */
final class Story {

  static final EntryCodec CODEC = Kinds.codec();

  /** Signing is slow, and most forgeries leave most of a journal as it was. */
  private static final Map<String, SignedNote> SIGNED = new HashMap<>();

  /** An entry with what is stored beside it. */
  @SuppressWarnings("ArrayRecordComponent") // test data
  record Line(byte[] bytes, Optional<SealedPart> part) {}

  final String convention;
  SigningKey logKey;
  final List<Line> lines = new ArrayList<>();

  /** Sizes at which a checkpoint was signed. */
  final List<Integer> batches = new ArrayList<>();

  final Map<String, Device> devices = new LinkedHashMap<>();
  final List<HeardLine> heard = new ArrayList<>();

  Story(String convention, SigningKey logKey) {
    this.convention = convention;
    this.logKey = logKey;
  }

  Story copy() {
    Story copy = new Story(convention, logKey);
    copy.lines.addAll(lines);
    copy.batches.addAll(batches);
    copy.devices.putAll(devices);
    copy.heard.addAll(heard);
    return copy;
  }

  Entry entry(int seq) {
    return CODEC.decode(lines.get(seq).bytes);
  }

  /** The last entry of a kind. */
  int last(String kind) {
    for (int seq = lines.size() - 1; seq >= 0; seq--) {
      if (entry(seq).fact().kind().equals(kind)) {
        return seq;
      }
    }
    throw new AssertionError("no " + kind);
  }

  /** The first entry of a kind. */
  int first(String kind) {
    for (int seq = 0; seq < lines.size(); seq++) {
      if (entry(seq).fact().kind().equals(kind)) {
        return seq;
      }
    }
    throw new AssertionError("no " + kind);
  }

  /** Changes the JSON of an entry. */
  Story edit(int seq, Consumer<Map<String, Object>> change) {
    Line line = lines.get(seq);
    Map<String, Object> json = tree(line.bytes);
    change.accept(json);
    lines.set(seq, new Line(CanonicalJson.write(json), line.part));
    return this;
  }

  /** Changes what the entry's fact says. */
  Story open(int seq, Consumer<Map<String, Object>> change) {
    return edit(
        seq,
        json -> {
          Map<String, Object> open = new TreeMap<>(object(json.get("open")));
          change.accept(open);
          json.put("open", open);
        });
  }

  /** Leaves an entry out; all after it move up. */
  Story drop(int seq) {
    lines.remove(seq);
    batches.replaceAll(size -> size > seq ? size - 1 : size);
    return renumbered();
  }

  Story insert(int seq, Line line) {
    lines.add(seq, line);
    batches.replaceAll(size -> size > seq ? size + 1 : size);
    return renumbered();
  }

  Story renumbered() {
    for (int seq = 0; seq < lines.size(); seq++) {
      long position = seq;
      if (entry(seq).seq() != position) {
        edit(seq, json -> json.put("seq", position));
      }
    }
    return this;
  }

  static Map<String, Object> tree(byte[] json) {
    return new TreeMap<>(object(CanonicalJson.parse(json)));
  }

  @SuppressWarnings("unchecked") // canonical JSON has no other maps
  static Map<String, Object> object(Object value) {
    return (Map<String, Object>) value;
  }

  MerkleTree tree() {
    MerkleTree tree = MerkleTree.empty();
    for (Line line : lines) {
      tree = tree.append(MerkleProofs.leafHash(line.bytes));
    }
    return tree;
  }

  SignedNote checkpoint(MerkleTree tree, long size) {
    Checkpoint checkpoint = new Checkpoint(logKey.name(), size, tree.rootAt(size));
    return SIGNED.computeIfAbsent(
        checkpoint.text() + logKey.verifierKey(), text -> checkpoint.sign(logKey));
  }

  ConventionState state() {
    ConventionState state = ConventionState.empty();
    try {
      for (Line line : lines) {
        state = state.fold(CODEC.decode(line.bytes), Optional.empty());
      }
      return state;
    } catch (RuntimeException forged) {
      return state; // as far as anybody can follow
    }
  }

  private static Optional<Entry> decoded(Line line) {
    try {
      return Optional.of(CODEC.decode(line.bytes));
    } catch (RuntimeException forged) {
      return Optional.empty();
    }
  }

  /** What a site holds: its mirror and its statements. */
  BundleDraft bundle(String site) {
    Device device = devices.get(site);
    BundleDraft draft = new BundleDraft();
    draft.kind = Manifest.Kind.SITE;
    draft.convention = convention;
    draft.site = Optional.of(site);
    draft.installation = Optional.of(device.key.name());
    draft.signer = device.key;
    draft.logKey = logKey.verifierKey().format();
    MerkleTree tree = tree();
    ConventionState state = state();
    Audience reader = Audience.site(site);
    Map<Hash, Integer> journalled = new TreeMap<>(java.util.Comparator.comparing(Hash::hex));
    for (int seq = 0; seq < lines.size(); seq++) {
      Line line = lines.get(seq);
      draft.entries.add(line.bytes);
      Optional<Entry> entry = decoded(line);
      int at = seq;
      entry.flatMap(Entry::statement).ifPresent(hash -> journalled.put(hash, at));
      if (line.part.isPresent()
          && entry.filter(it -> Disclosure.mayRead(reader, it, state)).isPresent()) {
        draft.parts.put((long) seq, line.part.get());
      }
    }
    batches.forEach(size -> draft.checkpoints.add(checkpoint(tree, size).format()));
    for (int i = 0; i < device.notes.size(); i++) {
      String note = device.notes.get(i);
      Optional<String> receipt =
          Optional.ofNullable(journalled.get(StatementCodec.hash(note)))
              .map(seq -> receipt(tree, seq).format());
      draft.statements.add(new StatementLine(device.key.name(), device.first() + i, note, receipt));
    }
    draft.heard.addAll(heard);
    return draft;
  }

  Receipt receipt(MerkleTree tree, int seq) {
    int size = batches.stream().filter(it -> it > seq).findFirst().orElseThrow();
    return new Receipt(seq, tree.inclusionProof(seq, size), checkpoint(tree, size));
  }

  /** The bundles of all sites. */
  Map<String, BundleDraft> bundles() {
    Map<String, BundleDraft> bundles = new LinkedHashMap<>();
    devices.keySet().forEach(site -> bundles.put(site, bundle(site)));
    return bundles;
  }

  /** A line as the master would have written it, with a part of its own. */
  static Line line(Entry entry, Optional<SealedPart> part) {
    return new Line(CODEC.encode(entry), part);
  }

  static SealedPart part(Object secret) {
    return new SealedPart(new byte[16], ModelJson.canonical(secret));
  }

  static String text(byte[] bytes) {
    return new String(bytes, UTF_8);
  }
}
