package org.konvent.satellite.station;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.konvent.model.log.Checkpoint;
import org.konvent.model.log.Ed25519Engine;
import org.konvent.model.log.MalformedLogData;
import org.konvent.model.log.NotVerified;
import org.konvent.model.log.NoteSignature;
import org.konvent.model.log.Receipt;
import org.konvent.model.site.Cosigners;
import org.konvent.model.site.Countersigning;
import org.konvent.model.statement.TallyStated;
import org.konvent.model.wire.Countersigned;

/**
 * Which sites have countersigned what this site sent. The master is asked for proofs, one statement at a time and no
 * more often than {@link #ask} is called; each is checked with the keys that the mirror names, and a number that it
 * says is not looked at. Nothing waits for an answer.
 */
final class Countersigners {

  /** Older statements are asked for no more. */
  private static final int LAST = 16;

  private final StationIdentity identity;
  private final Outbox outbox;
  private final Mirror mirror;
  private final MasterCalls calls;
  private final Ed25519Engine engine;
  private final Map<String, Set<String>> sites = new ConcurrentHashMap<>();
  private final Map<Long, Long> asked = new ConcurrentHashMap<>();
  private long turn;

  Countersigners(
      StationIdentity identity,
      Outbox outbox,
      Mirror mirror,
      MasterCalls calls,
      Ed25519Engine engine) {
    this.identity = identity;
    this.outbox = outbox;
    this.mirror = mirror;
    this.calls = calls;
    this.engine = engine;
  }

  /** How far a statement is countersigned; nothing where it has no receipt. */
  Optional<Countersigning> of(StoredStatement statement) {
    return statement
        .receipt()
        .filter(receipt -> statement.entry().isPresent())
        .map(receipt -> sites.getOrDefault(receipt, Set.of()))
        .map(known -> Countersigning.of(mirror.state().sites(), known));
  }

  /** Asks for the statement that waited longest, where somebody has not countersigned it yet. */
  synchronized void ask() {
    List<StoredStatement> all = outbox.statements();
    all.subList(Math.max(0, all.size() - LAST), all.size()).stream()
        .filter(it -> of(it).filter(Predicate.not(Countersigning::complete)).isPresent())
        .filter(it -> it.statement().body() instanceof TallyStated)
        .min(Comparator.comparing(it -> asked.getOrDefault(it.seq(), 0L)))
        .ifPresent(this::ask);
  }

  private void ask(StoredStatement statement) {
    asked.put(statement.seq(), ++turn);
    long entry = receipt(statement.receipt().orElseThrow()).index();
    calls
        .get("/log/countersigned/" + entry, Map.of(), MasterCalls.PATIENCE)
        .thenAccept(answer -> learn(statement, answer.read(Countersigned.class)));
  }

  /** Takes what holds, and nothing else. */
  void learn(StoredStatement statement, Countersigned said) {
    String own = statement.receipt().orElseThrow();
    byte[] line = statement.entry().orElseThrow().getBytes(UTF_8);
    Cosigners cosigners = new Cosigners(mirror.state().sites(), engine);
    Set<String> found = new TreeSet<>(sites.getOrDefault(own, Set.of()));
    for (String proof : said.receipts()) {
      try {
        Receipt receipt = receipt(proof);
        Checkpoint checkpoint = receipt.verify(line, identity.logKey());
        for (NoteSignature under : receipt.checkpoint().signatures()) {
          cosigners.site(checkpoint, under).ifPresent(found::add);
        }
      } catch (MalformedLogData | NotVerified e) {
        // It proves nothing, so nobody is counted by it.
      }
    }
    sites.put(own, found);
  }

  private static Receipt receipt(String text) {
    return Receipt.parse(text.getBytes(UTF_8));
  }
}
