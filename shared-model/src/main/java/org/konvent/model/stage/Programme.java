package org.konvent.model.stage;

import java.util.Objects;
import java.util.Optional;

/**
 * What is seen and heard at all sites and in the stream. The chair decides (draft,
 * <em>Bild und Ton</em>).
 *
 * @param site for {@link Kind#SITE} only
 */
public record Programme(Kind kind, Optional<String> site) {

  /** What can be on air. */
  public enum Kind {
    /** One site. */
    SITE,
    /** The video wall of all sites. */
    WALL,
    /** The computer by the stage: slides, texts, results. */
    BEAMER,
    /** The pause card. */
    PAUSE
  }

  public static final Programme WALL = new Programme(Kind.WALL, Optional.empty());
  public static final Programme BEAMER = new Programme(Kind.BEAMER, Optional.empty());
  public static final Programme PAUSE = new Programme(Kind.PAUSE, Optional.empty());

  public Programme {
    Objects.requireNonNull(kind, "kind");
    if ((kind == Kind.SITE) != site.isPresent()) {
      throw new IllegalArgumentException("a site, and only a site, has a name: " + kind);
    }
  }

  public static Programme site(String site) {
    return new Programme(Kind.SITE, Optional.of(site));
  }
}
