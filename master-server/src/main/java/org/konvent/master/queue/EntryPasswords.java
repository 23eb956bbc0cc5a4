package org.konvent.master.queue;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.konvent.model.journal.Entry;

/** The table of withdrawal passwords, by the command that made the entry. */
@ApplicationScoped
public class EntryPasswords implements PanacheRepositoryBase<EntryPassword, String> {

  static String key(String by, String command) {
    return by + " " + command;
  }

  /** Keeps it before the command is carried out; the first of a command stays. */
  @Transactional
  void keep(String convention, String key, String passwordHash) {
    if (findByIdOptional(key).isPresent()) {
      return; // the answer was lost and is asked for again
    }
    EntryPassword row = new EntryPassword();
    row.command = key;
    row.convention = convention;
    row.passwordHash = passwordHash;
    persistAndFlush(row);
  }

  /** The hash that belongs to an entry of the journal. */
  @Transactional
  Optional<String> hashOf(String convention, Entry entry) {
    return entry
        .command()
        .flatMap(id -> findByIdOptional(key(entry.by(), id)))
        .filter(row -> row.convention.equals(convention))
        .map(row -> row.passwordHash);
  }
}
