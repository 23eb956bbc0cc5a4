package org.konvent.master.page;

import java.util.List;
import java.util.Optional;
import org.konvent.master.command.Disclosed;
import org.konvent.model.agenda.AgendaItem;
import org.konvent.model.agenda.AgendaWording;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.site.Site;

/** What one audience of the master's pages may see now. */
public record Moment(Disclosed reading, LiveStatus status) {

  public ConventionState state() {
    return reading.state();
  }

  public List<Site> sites() {
    return state().sites().inOrder();
  }

  /** How a site is called; its id where it is gone. */
  public String siteName(String site) {
    return state().sites().site(site).map(Site::name).orElse(site);
  }

  public Optional<String> title(AgendaItem item) {
    return reading.secret(item.wording(), AgendaWording.class).map(AgendaWording::title);
  }
}
