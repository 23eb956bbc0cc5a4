package org.konvent.master.account;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import org.konvent.master.journal.Journals;
import org.konvent.master.journal.Snapshot;
import org.konvent.model.journal.Fact;
import org.konvent.model.people.RoleRevoked;
import org.konvent.model.site.InstallationForcedOut;
import org.konvent.model.site.InstallationReleased;
import org.konvent.web.live.Revoked;

/**
 * Ends the streams of whoever loses a right by an entry: an installation that was released, an
 * account that lost a role. It may open them again as far as it still may.
 */
@ApplicationScoped
public class JournalRevocations {

  private final Journals journals;
  private final Event<Revoked> revoked;

  public JournalRevocations(Journals journals, Event<Revoked> revoked) {
    this.journals = journals;
    this.revoked = revoked;
  }

  void start(@Observes StartupEvent event) {
    journals.listen(this::swapped);
  }

  private void swapped(Snapshot before, Snapshot after) {
    List<String> losers =
        after.lines(before.size(), after.size()).stream()
            .flatMap(line -> loser(line.entry().fact()).stream())
            .toList();
    if (!losers.isEmpty()) {
      Infrastructure.getDefaultWorkerPool()
          .execute(() -> losers.forEach(who -> revoked.fire(new Revoked(who))));
    }
  }

  private static Optional<String> loser(Fact fact) {
    if (fact instanceof InstallationForcedOut out) {
      return Optional.of("installation:" + out.installation());
    }
    if (fact instanceof InstallationReleased released) {
      return Optional.of("installation:" + released.installation());
    }
    if (fact instanceof RoleRevoked role) {
      return Optional.of("account:" + role.account());
    }
    return Optional.empty();
  }
}
