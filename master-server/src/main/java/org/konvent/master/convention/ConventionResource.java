package org.konvent.master.convention;

import static org.konvent.master.account.RoleNames.ADMIN;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.konvent.master.command.Reading;
import org.konvent.model.wire.CommandReply;
import org.konvent.web.request.StrictBody;

/** The current convention, and founding the next one. */
@Path("/api/v1")
@Consumes(MediaType.APPLICATION_JSON)
public class ConventionResource {

  private final FoundingDesk founding;
  private final Reading reading;

  public ConventionResource(FoundingDesk founding, Reading reading) {
    this.founding = founding;
    this.reading = reading;
  }

  @GET
  @Path("/convention")
  @Authenticated
  @NonBlocking
  @Operation(summary = "What the current convention is and where it stands")
  public ConventionView current() {
    return ConventionView.of(reading.disclosed());
  }

  @POST
  @Path("/convention")
  @RolesAllowed(ADMIN)
  @Operation(summary = "Found a convention; it becomes the current one")
  @RequestBody(content = @Content(schema = @Schema(implementation = Founding.class)))
  public Uni<CommandReply> found(byte[] body) {
    return founding.found(StrictBody.read(body, Founding.class));
  }
}
