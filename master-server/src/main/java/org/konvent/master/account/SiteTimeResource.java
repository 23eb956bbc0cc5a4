package org.konvent.master.account;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.konvent.master.journal.ConventionClock;
import org.konvent.master.journal.leader.Leadership;
import org.konvent.model.wire.TimeReply;
import org.konvent.web.problem.RefusedException;

/**
 * Convention time for an installation that says who it is: by asking, it gives a {@link SignsOfLife sign}. Only who leads
 * answers, so that no sign goes to a master that nobody looks at.
 */
@Path("/api/v1/site/time")
@Tag(name = "log")
public class SiteTimeResource {

  private final ConventionClock clock;
  private final Leadership leadership;

  SiteTimeResource(ConventionClock clock, Leadership leadership) {
    this.clock = clock;
    this.leadership = leadership;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @NonBlocking
  @RolesAllowed(RoleNames.SITE)
  @Operation(
      summary = "Two of the four timestamps of a clock comparison, and a sign of life of the site")
  public TimeReply time() {
    long received = clock.now();
    if (!leadership.leads()) {
      throw new RefusedException(leadership.refusal());
    }
    return new TimeReply(received, clock.now());
  }
}
