package org.konvent.model.convention;

import java.util.Optional;

/**
 * Who reads sealed parts.
 *
 * @param site the site, for {@link Kind#SITE}
 */
public record Audience(Kind kind, Optional<String> site) {

  /** The groups that are told different things. */
  public enum Kind {
    /** Who works for the main convention: chair, media helpers, returning officers, minutes. */
    CREW,
    /** Reads what is disclosed. */
    AUDITOR,
    PUBLIC,
    /** An installation of a site, with its pages. */
    SITE
  }

  public static final Audience CREW = new Audience(Kind.CREW, Optional.empty());
  public static final Audience AUDITOR = new Audience(Kind.AUDITOR, Optional.empty());
  public static final Audience PUBLIC = new Audience(Kind.PUBLIC, Optional.empty());

  public Audience {
    if ((kind == Kind.SITE) != site.isPresent()) {
      throw new IllegalArgumentException("a site, and only a site, is named: " + kind);
    }
  }

  public static Audience site(String id) {
    return new Audience(Kind.SITE, Optional.of(id));
  }

  boolean is(Kind other) {
    return kind == other;
  }

  boolean isSite(Optional<String> id) {
    return kind == Kind.SITE && site.equals(id);
  }
}
