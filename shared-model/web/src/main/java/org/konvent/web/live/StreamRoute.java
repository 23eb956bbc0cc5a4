package org.konvent.web.live;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.konvent.model.journal.Role;

/**
 * A stream that this server offers: a bean of this type is all it takes. It is registered with its
 * check of identity, has a sibling {@code /poll} for places where a proxy buffers, and appears in
 * the OpenAPI document.
 *
 * @param path such as {@code /api/v1/feed}
 * @param summary one line for the OpenAPI document
 * @param roles who may read, any of them; empty for a stream that everybody may read
 * @param telling what a reader is told; nothing for somebody who is told nothing
 */
public record StreamRoute(String path, String summary, Set<Role> roles, Telling telling) {

  /** What a reader is told who asks with these parameters. */
  @FunctionalInterface
  public interface Telling {
    /**
     * @param parameter value of a query parameter by its name, or null
     */
    Optional<Stream> to(Optional<StreamIdentity.Reader> reader, UnaryOperator<String> parameter);
  }

  /**
   * What one audience reads.
   *
   * @param channel wakes its connections
   * @param frames from where they read
   * @param resume from what the reader names ({@code Last-Event-ID} or {@code after}) to a position
   */
  public record Stream(Channel channel, FrameSource frames, Function<String, Long> resume) {}

  public StreamRoute {
    roles = Set.copyOf(roles);
  }

  /** Whether nobody needs to sign in. */
  public boolean isPublic() {
    return roles.isEmpty();
  }

  boolean admits(StreamIdentity.Reader reader) {
    return isPublic() || reader.actor().roles().stream().anyMatch(roles::contains);
  }
}
