package org.konvent.model.minutes;

import java.util.Optional;

/**
 * Something that went wrong at a site: reported by somebody, or found by the master when a site was lost.
 *
 * @param what name of an {@link org.konvent.model.site.IncidentKind}, {@code LOST} or {@code BACK}
 * @param at convention time
 * @param text what was said about it, where the reader may know
 */
public record IncidentLine(
    long at, String site, String what, Optional<String> text, Anchor anchor) {

  /** A site could not be reached any more. */
  public static final String LOST = "LOST";

  /** It was reached again. */
  public static final String BACK = "BACK";
}
