package org.konvent.master.journal;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import javax.sql.DataSource;
import org.konvent.master.journal.leader.AlwaysLeading;
import org.konvent.master.journal.leader.Leadership;
import org.konvent.master.journal.store.Head;
import org.konvent.master.journal.store.JournalStore;
import org.konvent.model.convention.Command;
import org.konvent.model.convention.ConventionFounded;
import org.konvent.model.convention.Kinds;
import org.konvent.model.convention.Profile;
import org.konvent.model.convention.Scribe;
import org.konvent.model.journal.Actor;
import org.konvent.model.journal.Decision;
import org.konvent.model.journal.EntryCodec;
import org.konvent.model.journal.Fact;
import org.konvent.model.journal.Role;
import org.konvent.model.log.Ed25519;
import org.konvent.model.log.Ed25519KeyPair;
import org.konvent.model.site.SiteAdded;

/** One master's journal out of plain objects; two of them on one database are two masters. */
final class JournalFixture implements AutoCloseable {

  static final Actor EVA = Actor.account("eva", Set.of(Role.CHAIR));
  static final Ed25519KeyPair PAIR = Ed25519.generate(new SecureRandom());

  final EntryCodec codec = Kinds.codec();
  final ManualClock clock = new ManualClock(1_000_000);
  final Journals journals = new Journals();
  final JournalAlarm alarm = new JournalAlarm();
  final Doubts doubts = new Doubts();
  final LogKey key = new LogKey(PAIR, new Ed25519());
  final JournalStore store;
  final JournalReader reader;
  final JournalWriter writer;
  final Recovery recovery;

  JournalFixture(DataSource database) {
    this(database, follower -> new AlwaysLeading());
  }

  JournalFixture(DataSource database, Function<JournalFollower, Leadership> leaderships) {
    this.store = new JournalStore(database);
    this.reader = new JournalReader(store, codec, key);
    Leadership leadership =
        leaderships.apply(new JournalFollower(store, reader, journals, clock, alarm, doubts));
    Scribe scribe = new Scribe(codec, () -> new byte[16]);
    BatchWriter batches =
        new BatchWriter(
            journals,
            new BatchCommit(store, key),
            scribe,
            clock,
            leadership,
            alarm,
            doubts,
            BatchObserver.NONE,
            new ErasedParts(store));
    this.writer = new JournalWriter(batches);
    this.recovery =
        new Recovery(journals, store, reader, codec, key, leadership, doubts, batches, clock);
  }

  /** Reads what is stored and begins to write, as a master does at start. */
  JournalFixture started() {
    for (Head head : store.heads()) {
      journals.swap(reader.read(Snapshot.empty(head.convention()), head));
      doubts.take(head.doubt().map(Doubt::parse));
    }
    writer.start();
    return this;
  }

  JournalFixture founded() {
    found("lpt26");
    return this;
  }

  Answer found(String convention) {
    return await(writer.found(convention, request(founding(convention))));
  }

  Answer submit(Command command) {
    return await(writer.submit(request(command)));
  }

  Answer submit(String id, Command command) {
    return await(writer.submit(new Request(command, EVA, Optional.of(id), clock.now())));
  }

  Request request(Command command) {
    return new Request(command, EVA, Optional.empty(), clock.now());
  }

  Command founding(String convention) {
    return journalling(
        new ConventionFounded(
            convention,
            "Landesparteitag",
            false,
            key.verifierKey(convention).format(),
            "two-thirds-plus-one",
            Profile.DEFAULT));
  }

  static Command addSite(String site) {
    return journalling(new SiteAdded(site, 1, site));
  }

  static Command journalling(Fact fact) {
    return (state, context) -> Decision.accept(fact);
  }

  List<String> sites() {
    return journals.current().state().sites().all().keySet().stream().sorted().toList();
  }

  static <T> T await(CompletionStage<T> stage) {
    try {
      return stage.toCompletableFuture().get(20, TimeUnit.SECONDS);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() throws InterruptedException {
    writer.close();
  }
}
