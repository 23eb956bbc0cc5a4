package org.konvent.master.page;

import org.konvent.model.convention.Life;

/** How far a convention is set up. */
public record Steps(
    boolean founded,
    boolean sites,
    boolean installed,
    boolean agenda,
    boolean staff,
    boolean online) {

  static Steps of(Moment now) {
    var state = now.state();
    return new Steps(
        state.life().isFounded(),
        !state.sites().all().isEmpty(),
        !state.sites().all().isEmpty()
            && now.sites().stream().noneMatch(it -> state.sites().activeAt(it.id()).isEmpty()),
        !state.agenda().order().isEmpty(),
        !state.sites().offices().all().isEmpty(),
        state.life().phase() == Life.Phase.ONLINE);
  }

  /** Whether another convention may be founded. */
  public boolean mayFound() {
    return !online;
  }
}
