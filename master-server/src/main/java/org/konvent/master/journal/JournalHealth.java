package org.konvent.master.journal;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.konvent.master.journal.leader.Leadership;

/** Whether this master can do its work: as leader, as follower, or not, because it is frozen. */
@Readiness
class JournalHealth implements HealthCheck {

  private final Journals journals;
  private final Leadership leadership;
  private final JournalAlarm alarm;
  private final Doubts doubts;

  JournalHealth(Journals journals, Leadership leadership, JournalAlarm alarm, Doubts doubts) {
    this.journals = journals;
    this.leadership = leadership;
    this.alarm = alarm;
    this.doubts = doubts;
  }

  @Override
  public HealthCheckResponse call() {
    HealthCheckResponseBuilder response =
        HealthCheckResponse.named("journal")
            .status(!alarm.isFrozen())
            .withData("role", role())
            .withData("convention", journals.current().convention())
            .withData("size", journals.current().size());
    leadership.leader().ifPresent(address -> response.withData("leader", address));
    alarm.reason().ifPresent(why -> response.withData("reason", why));
    doubts.current().ifPresent(why -> response.withData("expected", why.expected()));
    return response.build();
  }

  private String role() {
    if (alarm.isFrozen()) {
      return "frozen";
    }
    if (doubts.current().isPresent()) {
      return "read-only"; // it answers and takes back what it lacks, so it is up
    }
    return leadership.leads() ? "leader" : "follower";
  }
}
