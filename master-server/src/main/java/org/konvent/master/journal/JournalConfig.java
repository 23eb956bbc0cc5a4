package org.konvent.master.journal;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;

/** What can be set about the journal. */
@ConfigMapping(prefix = "konvent.journal")
public interface JournalConfig {

  /** File with the log key, readable by its owner only; made at the first start. */
  @WithDefault("data/log-key")
  Path logKeyFile();

  /** File that says how far the journal has come, so that an older database is noticed at start. */
  @WithDefault("data/reached")
  Path reachedFile();

  /** Address under which satellites and browsers reach this master; followers name the leader's. */
  @WithDefault("http://localhost:8080")
  String address();

  /** How often the stored journal is hashed again and compared. */
  @WithDefault("1h")
  Duration rehashEvery();

  /** How often a follower looks for new entries. */
  @WithDefault("100ms")
  Duration followEvery();

  /** A leader that has been silent for so long is replaced. */
  @WithDefault("3s")
  Duration leaderSilence();
}
