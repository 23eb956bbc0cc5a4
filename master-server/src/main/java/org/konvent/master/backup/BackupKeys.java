package org.konvent.master.backup;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.konvent.master.journal.JournalConfig;
import org.konvent.master.journal.LogKeyFile;

/** Makes the key of backups from the log key's file. */
@ApplicationScoped
public class BackupKeys {

  private final JournalConfig config;

  public BackupKeys(JournalConfig config) {
    this.config = config;
  }

  BackupSeal seal() {
    try {
      return new BackupSeal(new LogKeyFile(config.logKeyFile()).read().pkcs8());
    } catch (IOException e) {
      throw new UncheckedIOException("The master's log key is needed for backups", e);
    }
  }
}
