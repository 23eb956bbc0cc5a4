package org.konvent.master.convention;

import java.util.List;
import org.konvent.master.command.Disclosed;
import org.konvent.model.convention.Life;
import org.konvent.model.convention.OpenItem;
import org.konvent.model.convention.OpenItems;
import org.konvent.model.convention.Profile;

/**
 * The current convention.
 *
 * @param now convention time, milliseconds since 1970
 * @param size number of entries in its journal
 * @param open what is still open, most urgent first
 */
public record ConventionView(
    String id,
    String name,
    boolean rehearsal,
    String phase,
    String logKey,
    long now,
    long size,
    Profile profile,
    List<OpenItem> open) {

  static ConventionView of(Disclosed reading) {
    Life life = reading.state().life();
    return new ConventionView(
        life.id(),
        life.name(),
        life.rehearsal(),
        life.phase().name(),
        life.logKey(),
        reading.now(),
        reading.state().size(),
        life.profile(),
        OpenItems.of(reading.state()));
  }
}
