package org.konvent.satellite.station;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.konvent.model.log.Checkpoint;
import org.konvent.model.log.SealedPart;
import org.konvent.model.log.SignedNote;
import org.konvent.model.wire.DisclosedPart;
import org.konvent.model.wire.GivenParts;
import org.konvent.model.wire.Lacking;

/**
 * Shows the master how far its journal is known here, whenever the link comes back; and where its
 * database has lost something that this site's mirror holds, gives that back.
 */
final class GiveBack {

  /** A request holds 64 KiB; lines and parts are sent in pieces below that, but at least one. */
  private static final int PIECE = 40 << 10;

  private static final Map<String, String> TEXT =
      Map.of("Content-Type", "text/plain;charset=UTF-8");

  private final StationStore store;
  private final Mirror mirror;
  private final Outbox outbox;
  private final Session session;
  private final MasterCalls calls;
  private CompletableFuture<Boolean> running = CompletableFuture.completedFuture(false);
  private volatile boolean lacking;

  GiveBack(StationStore store, Mirror mirror, Outbox outbox, Session session, MasterCalls calls) {
    this.store = store;
    this.mirror = mirror;
    this.outbox = outbox;
    this.session = session;
    this.calls = calls;
  }

  /** Ends with whether the master lacks something still; shared by all who ask meanwhile. */
  synchronized CompletableFuture<Boolean> offer() {
    if (running.isDone()) {
      running = CompletableFuture.completedFuture(null).thenCompose(now -> round());
    }
    return running;
  }

  /** Called every few seconds: what the master lacked may be here by now, and it asks who agrees. */
  void watch(boolean frozen) {
    if (lacking || frozen) {
      offer();
    }
  }

  private CompletableFuture<Boolean> round() {
    Optional<String> newest = store.checkpoint();
    if (newest.isEmpty()) {
      return CompletableFuture.completedFuture(false);
    }
    SignedNote note = SignedNote.parse(newest.get().getBytes(UTF_8));
    long size = Checkpoint.parseText(note.text()).size();
    String held = "/log/held?epoch=" + mirror.state().life().epoch().number();
    return beyond(size)
        .map(receipted -> post(held, TEXT, receipted))
        .orElseGet(() -> CompletableFuture.completedFuture(null))
        .thenCompose(shown -> post(held, TEXT, note.format()))
        .thenCompose(missing -> give(missing, size))
        .thenApply(
            left -> {
              lacking = left.readOnly();
              return left.readOnly();
            });
  }

  /** A receipt may prove more entries than the mirror holds. */
  private Optional<String> beyond(long size) {
    return outbox
        .newestReceipt()
        .map(receipt -> receipt.checkpoint())
        .filter(note -> Checkpoint.parseText(note.text()).size() > size)
        .map(SignedNote::format);
  }

  private CompletableFuture<Lacking> give(Lacking missing, long size) {
    if (missing.size() < size) {
      return post("/log/mirrored?after=" + missing.size(), TEXT, lines(missing.size(), size))
          .thenCompose(left -> left.size() > missing.size() ? give(left, size) : done(left));
    }
    List<DisclosedPart> parts = parts(missing.parts());
    if (parts.isEmpty()) {
      return done(missing);
    }
    return post("/log/parts", Session.JSON, Session.json(new GivenParts(parts)))
        .thenCompose(
            left -> left.parts().size() < missing.parts().size() ? give(left, size) : done(left));
  }

  private static CompletableFuture<Lacking> done(Lacking left) {
    return CompletableFuture.completedFuture(left);
  }

  private String lines(long from, long to) {
    StringBuilder piece = new StringBuilder();
    for (byte[] line : store.entries(from, (int) Math.min(to - from, PIECE))) {
      if (!piece.isEmpty() && piece.length() + line.length > PIECE) {
        break;
      }
      piece.append(new String(line, UTF_8)).append('\n');
    }
    return piece.toString();
  }

  private List<DisclosedPart> parts(List<Long> wanted) {
    List<DisclosedPart> piece = new ArrayList<>();
    if (wanted.isEmpty()) {
      return piece;
    }
    Map<Long, SealedPart> held = store.parts(wanted.get(0), wanted.get(wanted.size() - 1) + 1);
    int bytes = 0;
    for (long seq : wanted) {
      SealedPart part = held.get(seq);
      if (part != null && (piece.isEmpty() || bytes + part.json().length < PIECE)) {
        bytes += part.json().length;
        piece.add(
            new DisclosedPart(
                seq,
                Base64.getEncoder().encodeToString(part.salt()),
                new String(part.json(), UTF_8)));
      }
    }
    return piece;
  }

  private CompletableFuture<Lacking> post(String path, Map<String, String> type, String body) {
    return session
        .with(headers -> calls.post(path, headers, body), type)
        .thenApply(answer -> answer.read(Lacking.class));
  }
}
