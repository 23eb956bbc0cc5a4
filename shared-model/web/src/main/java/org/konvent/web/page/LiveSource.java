package org.konvent.web.page;

import org.konvent.model.convention.Audience;

/** What there is to see now, for each audience. */
@FunctionalInterface
public interface LiveSource<S> {

  /**
   * @param version equal versions look the same
   */
  record Seen<S>(Object version, S content) {}

  Seen<S> now(Audience audience);
}
