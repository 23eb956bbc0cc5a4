package org.konvent.master.journal;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.konvent.model.wire.TimeReply;

/** Convention time, for the clocks of satellites and browsers. */
@Path("/api/v1/time")
@Tag(name = "log")
public class TimeResource {

  private final ConventionClock clock;

  TimeResource(ConventionClock clock) {
    this.clock = clock;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @NonBlocking
  @PermitAll
  @Operation(summary = "Two of the four timestamps of a clock comparison")
  public TimeReply time() {
    long received = clock.now();
    return new TimeReply(received, clock.now());
  }
}
