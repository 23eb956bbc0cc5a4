package org.konvent.master.agenda;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.konvent.master.command.Reading;

/** Reading the agenda. */
@Path("/api/v1")
@Authenticated
public class AgendaResource {

  private final Reading reading;

  public AgendaResource(Reading reading) {
    this.reading = reading;
  }

  @GET
  @Path("/agenda")
  @NonBlocking
  @Operation(summary = "The agenda, in its order")
  public List<AgendaItemView> agenda() {
    return AgendaItemView.all(reading.disclosed());
  }
}
