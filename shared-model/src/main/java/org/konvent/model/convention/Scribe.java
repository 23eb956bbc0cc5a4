package org.konvent.model.convention;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Draft;
import org.konvent.model.journal.Entry;
import org.konvent.model.journal.EntryCodec;
import org.konvent.model.journal.ModelJson;
import org.konvent.model.journal.Secret;
import org.konvent.model.log.Hash;
import org.konvent.model.log.SealedPart;

/**
 * Turns what was decided into the journal's lines and folds them: the only place where an entry gets
 * its position, its time and its salt.
 */
public final class Scribe {

  /**
   * One line with everything that is stored beside it.
   *
   * @param note the signed note of a statement
   */
  @SuppressWarnings("ArrayRecordComponent") // never changed, and too many to copy
  public record Line(
      Entry entry,
      byte[] bytes,
      Optional<SealedPart> part,
      Optional<Secret> secret,
      Optional<String> note) {}

  /** The lines of one decision and the state after them. */
  public record Written(List<Line> lines, ConventionState state) {}

  private final EntryCodec codec;
  private final Supplier<byte[]> salts;

  /**
   * @param salts fresh 16 random bytes at every call
   */
  public Scribe(EntryCodec codec, Supplier<byte[]> salts) {
    this.codec = codec;
    this.salts = salts;
  }

  public Written write(
      ConventionState state, List<Draft> drafts, Context context, Optional<String> command) {
    List<Line> lines = new ArrayList<>(drafts.size());
    ConventionState next = state;
    for (Draft draft : drafts) {
      Line line = line(next, draft, context, command);
      lines.add(line);
      next = next.fold(line.entry(), line.secret());
    }
    return new Written(List.copyOf(lines), next);
  }

  private Line line(ConventionState state, Draft draft, Context context, Optional<String> command) {
    Optional<SealedPart> part =
        draft.secret().map(secret -> new SealedPart(salts.get(), ModelJson.canonical(secret)));
    Entry entry =
        new Entry(
            state.size(),
            Math.max(context.now(), state.at()),
            context.actor().id(),
            command,
            Optional.of(context.arrivedAt()),
            draft.fact(),
            part.map(SealedPart::commitment),
            draft.note().map(note -> Hash.sha256(note.getBytes(StandardCharsets.UTF_8))));
    return read(codec, codec.encode(entry), part, draft.note());
  }

  /**
   * A line from what is stored. What is folded has always been read from the bytes, also by the
   * writer: so a text that is not in normal form C, or an entry that cannot be read again, cannot
   * make the master's state differ from everybody else's.
   */
  public static Line read(
      EntryCodec codec, byte[] bytes, Optional<SealedPart> part, Optional<String> note) {
    Entry entry = codec.decode(bytes);
    Optional<Secret> secret = part.map(it -> codec.decodeSecret(entry.fact(), it.json()));
    return new Line(entry, bytes, part, secret, note);
  }
}
