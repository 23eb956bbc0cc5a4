package org.konvent.master.account;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long somebody stays signed in. */
@ConfigMapping(prefix = "konvent.sessions")
public interface SessionSettings {

  /** A person's session; a long convention day, so that nobody is thrown out in the middle. */
  @WithDefault("PT16H")
  Duration person();

  /** An installation's session; it signs in by itself, so a stolen token is soon worth nothing. */
  @WithDefault("PT10M")
  Duration installation();

  /** How long a challenge may be answered; a slow line needs seconds, a thief would want hours. */
  @WithDefault("PT2M")
  Duration challenge();

  /** Whether the cookie is sent over TLS only; off for trying on loopback without TLS. */
  @WithDefault("false")
  boolean secureCookie();
}
