package org.konvent.web.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** All channels of this server. */
@ApplicationScoped
public class LiveHub {

  private final Map<String, Channel> channels = new ConcurrentHashMap<>();

  /** The channel of an audience, made on demand. */
  public Channel channel(String name) {
    return channels.computeIfAbsent(name, Channel::new);
  }

  /** How many read streams now. */
  public int connections() {
    return channels.values().stream().mapToInt(Channel::size).sum();
  }

  /** Ends the streams of an account, an installation or a session. */
  public void revoked(@Observes Revoked event) {
    channels.values().forEach(channel -> channel.closeOf(event.who()));
  }
}
