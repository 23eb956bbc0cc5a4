package org.konvent.master.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import javax.sql.DataSource;
import org.konvent.master.journal.leader.AlwaysLeading;
import org.konvent.master.journal.leader.Leadership;
import org.konvent.master.journal.leader.SharedLeadership;
import org.konvent.master.journal.store.JournalStore;
import org.konvent.model.convention.Kinds;
import org.konvent.model.convention.Scribe;
import org.konvent.model.journal.EntryCodec;
import org.konvent.model.log.Ed25519Engine;
import org.konvent.model.log.SealedPart;
import org.konvent.web.crypto.BouncyEd25519;

/** Puts the plain classes of the journal together. */
@ApplicationScoped
class JournalBeans {

  private final SecureRandom random = new SecureRandom();

  @Produces
  @Singleton
  RunningClock clock(JournalStore store) {
    return RunningClock.of(store::time);
  }

  @Produces
  @Singleton
  JournalStore store(DataSource database) {
    return new JournalStore(database);
  }

  @Produces
  @Singleton
  EntryCodec codec() {
    return Kinds.codec();
  }

  @Produces
  @Singleton
  Ed25519Engine engine() {
    return new BouncyEd25519();
  }

  @Produces
  @Singleton
  LogKey key(JournalConfig config, Ed25519Engine engine, JournalStore store) {
    LogKeyFile file = new LogKeyFile(config.logKeyFile());
    try {
      if (!file.exists() && store.heads().isEmpty()) {
        return new LogKey(file.create(random), engine);
      }
      return new LogKey(file.read(), engine);
    } catch (IOException e) {
      throw new UncheckedIOException("The master's log key is needed to sign: " + e, e);
    }
  }

  @Produces
  @Singleton
  Journals journals() {
    return new Journals();
  }

  @Produces
  @Singleton
  JournalAlarm alarm() {
    return new JournalAlarm();
  }

  @Produces
  @Singleton
  Doubts doubts() {
    return new Doubts();
  }

  @Produces
  @Singleton
  Leadership leadership(
      JournalConfig config, DataSource database, JournalStore store, JournalFollower follower) {
    return store.isShared()
        ? new SharedLeadership(
            database, config.address(), config.leaderSilence(), follower::catchUp)
        : new AlwaysLeading();
  }

  @Produces
  @Singleton
  JournalFollower follower(
      JournalStore store,
      JournalReader reader,
      Journals journals,
      ConventionClock clock,
      JournalAlarm alarm,
      Doubts doubts) {
    return new JournalFollower(store, reader, journals, clock, alarm, doubts);
  }

  @Produces
  @Singleton
  JournalReader reader(JournalStore store, EntryCodec codec, LogKey key) {
    return new JournalReader(store, codec, key);
  }

  @Produces
  @Singleton
  Rehash rehash(JournalStore store, Journals journals, JournalAlarm alarm) {
    return new Rehash(store, journals, alarm);
  }

  @Produces
  @Singleton
  ErasedParts erased(JournalStore store) {
    return new ErasedParts(store);
  }

  @Produces
  @Singleton
  BatchWriter batches(
      Journals journals,
      JournalStore store,
      EntryCodec codec,
      LogKey key,
      ConventionClock clock,
      Leadership leadership,
      JournalAlarm alarm,
      Doubts doubts,
      JournalMeters meters,
      ErasedParts erased) {
    Scribe scribe = new Scribe(codec, this::salt);
    BatchCommit commit = new BatchCommit(store, key);
    return new BatchWriter(
        journals, commit, scribe, clock, leadership, alarm, doubts, meters, erased);
  }

  @Produces
  @Singleton
  JournalWriter writer(BatchWriter batches) {
    return new JournalWriter(batches);
  }

  @Produces
  @Singleton
  Recovery recovery(
      Journals journals,
      JournalStore store,
      JournalReader reader,
      EntryCodec codec,
      LogKey key,
      Leadership leadership,
      Doubts doubts,
      BatchWriter batches,
      ConventionClock clock) {
    return new Recovery(journals, store, reader, codec, key, leadership, doubts, batches, clock);
  }

  private byte[] salt() {
    byte[] salt = new byte[SealedPart.SALT_LENGTH];
    random.nextBytes(salt);
    return salt;
  }
}
