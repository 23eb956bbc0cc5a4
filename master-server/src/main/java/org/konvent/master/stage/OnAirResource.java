package org.konvent.master.stage;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.konvent.master.command.Reading;

/** Reading what is on air. */
@Path("/api/v1")
@Authenticated
public class OnAirResource {

  private final Reading reading;

  public OnAirResource(Reading reading) {
    this.reading = reading;
  }

  @GET
  @Path("/on-air")
  @NonBlocking
  @Operation(summary = "What is on air, and what was requested")
  public OnAirView onAir() {
    return OnAirView.of(reading.disclosed());
  }
}
