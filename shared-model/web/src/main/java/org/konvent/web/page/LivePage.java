package org.konvent.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.konvent.model.journal.Role;

/**
 * The live fragments of one page.
 *
 * @param name of the page in the stream's address
 * @param roles who may read it, any of them; empty for everybody
 */
public record LivePage<S>(String name, Set<Role> roles, List<LiveFragment<S>> fragments) {

  public LivePage {
    roles = Set.copyOf(roles);
    fragments = List.copyOf(fragments);
  }

  /** This page with what every page shows. */
  public LivePage<S> within(List<LiveFragment<S>> frame) {
    List<LiveFragment<S>> all = new ArrayList<>(frame);
    all.addAll(fragments);
    return new LivePage<>(name, roles, all);
  }
}
