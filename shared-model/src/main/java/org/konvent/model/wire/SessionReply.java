package org.konvent.model.wire;

import java.util.List;

/** A session: bearer token, its end in convention time, and what it may do. */
public record SessionReply(String token, long expiresAt, String who, List<String> roles) {
  public SessionReply {
    roles = List.copyOf(roles);
  }
}
