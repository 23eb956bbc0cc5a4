package org.konvent.master.queue;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.konvent.master.command.Reading;
import org.konvent.model.queue.ListKind;

/** Reading the lists. */
@Path("/api/v1")
@Authenticated
public class QueuesResource {

  private final Reading reading;

  public QueuesResource(Reading reading) {
    this.reading = reading;
  }

  @GET
  @Path("/speeches")
  @NonBlocking
  @Operation(summary = "All speeches, by time")
  public List<ContributionView> speeches() {
    return ContributionView.on(ListKind.SPEECHES, reading.disclosed());
  }

  @GET
  @Path("/motions")
  @NonBlocking
  @Operation(summary = "All motions, by time")
  public List<ContributionView> motions() {
    return ContributionView.on(ListKind.MOTIONS, reading.disclosed());
  }

  @GET
  @Path("/procedural-motions")
  @NonBlocking
  @Operation(summary = "All procedural motions, by time")
  public List<ContributionView> proceduralMotions() {
    return ContributionView.on(ListKind.PROCEDURAL, reading.disclosed());
  }

  @GET
  @Path("/lectern")
  @NonBlocking
  @Operation(summary = "Who is at the lectern, who would be called next, who spoke last")
  public LecternView lectern() {
    return LecternView.of(reading.disclosed());
  }
}
