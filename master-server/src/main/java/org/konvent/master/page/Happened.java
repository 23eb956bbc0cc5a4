package org.konvent.master.page;

import java.util.stream.Stream;
import org.konvent.model.site.Incident;
import org.konvent.model.site.Note;

/**
 * Something that failed at a site.
 *
 * @param site how the site is called
 * @param text what was said about it; empty where it is erased or may not be read
 */
public record Happened(Incident incident, String site, String text) {

  /** In the order in which it was reported. */
  static Stream<Happened> all(Moment now) {
    return now.state().sites().incidents().stream()
        .map(
            it ->
                new Happened(
                    it,
                    now.siteName(it.site()),
                    now.reading().secret(it.seq(), Note.class).map(Note::text).orElse("")));
  }
}
