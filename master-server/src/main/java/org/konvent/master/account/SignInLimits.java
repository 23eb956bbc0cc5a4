package org.konvent.master.account;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How guessing is slowed; only failures count, and tries under way; nothing locks for good. */
@ConfigMapping(prefix = "konvent.limits")
public interface SignInLimits {

  /** Free failures per account and address; typing errors of one person stay below. */
  @WithDefault("10")
  int failuresPerAccount();

  /** After which time they are all free again; slow for a guesser, bearable for a person. */
  @WithDefault("PT1M")
  Duration accountRecovery();

  /** Free failures per address before each try is delayed; many sites may share one address. */
  @WithDefault("60")
  int failuresPerAddress();

  /** After which time they are all free again. */
  @WithDefault("PT1M")
  Duration addressRecovery();

  /** Delay of each try from an address with too many failures; a delay, as others may sit there too. */
  @WithDefault("PT1S")
  Duration addressDelay();

  /** Free failures per entry number of a speech or motion before withdrawals of it are slowed. */
  @WithDefault("5")
  int failuresPerEntry();

  /** After which time they are all free again. */
  @WithDefault("PT10M")
  Duration entryRecovery();
}
