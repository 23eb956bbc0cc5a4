package org.konvent.master.journal;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import org.jboss.logging.Logger;
import org.konvent.master.journal.store.Head;
import org.konvent.master.journal.store.JournalStore;

/** Reads all journals at start, before anything else asks for them, and opens the writer. */
@ApplicationScoped
class JournalStart {

  private static final Logger LOG = Logger.getLogger(JournalStart.class);

  private final JournalStore store;
  private final JournalReader reader;
  private final Journals journals;
  private final JournalWriter writer;
  private final ConventionClock clock;
  private final JournalAlarm alarm;

  JournalStart(
      JournalStore store,
      JournalReader reader,
      Journals journals,
      JournalWriter writer,
      ConventionClock clock,
      JournalAlarm alarm) {
    this.store = store;
    this.reader = reader;
    this.journals = journals;
    this.writer = writer;
    this.clock = clock;
    this.alarm = alarm;
  }

  void open(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) StartupEvent event) {
    for (Head head : store.heads()) {
      open(head);
    }
    clock.notBefore(journals.current().state().at());
    writer.start();
  }

  private void open(Head head) {
    try {
      Snapshot journal = reader.read(Snapshot.empty(head.convention(), head.epoch()), head);
      journals.swap(journal);
      LOG.infof("The journal of %s has %d entries", journal.convention(), journal.size());
    } catch (JournalDamaged e) {
      alarm.freeze(e.getMessage());
    }
  }

  void close(@Observes ShutdownEvent event) throws InterruptedException {
    writer.close();
  }
}
