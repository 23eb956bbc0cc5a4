package org.konvent.master.convention;

import static org.konvent.master.account.RoleNames.CHAIR;
import static org.konvent.master.account.RoleNames.MEDIA;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.konvent.master.command.CommandDesk;
import org.konvent.model.command.convention.EndConvention;
import org.konvent.model.command.convention.GoOffline;
import org.konvent.model.command.convention.GoOnline;
import org.konvent.model.command.convention.PublishConvention;
import org.konvent.model.wire.CommandReply;

/** The convention comes online, goes offline, ends, is published. */
@Path("/api/v1")
@Consumes(MediaType.APPLICATION_JSON)
public class LifeResource {

  private final CommandDesk desk;

  public LifeResource(CommandDesk desk) {
    this.desk = desk;
  }

  @POST
  @Path("/convention/online")
  @RolesAllowed({CHAIR, MEDIA})
  @Operation(summary = "Put the convention online: the sites may work")
  @RequestBody(content = @Content(schema = @Schema(implementation = GoOnline.class)))
  public Uni<CommandReply> online(byte[] body) {
    return desk.submit(GoOnline.class, body);
  }

  @POST
  @Path("/convention/offline")
  @RolesAllowed({CHAIR, MEDIA})
  @Operation(summary = "Take the convention offline, with a ground")
  @RequestBody(content = @Content(schema = @Schema(implementation = GoOffline.class)))
  public Uni<CommandReply> offline(byte[] body) {
    return desk.submit(GoOffline.class, body);
  }

  @POST
  @Path("/convention/end")
  @RolesAllowed({CHAIR, MEDIA})
  @Operation(summary = "End the convention")
  @RequestBody(content = @Content(schema = @Schema(implementation = EndConvention.class)))
  public Uni<CommandReply> end(byte[] body) {
    return desk.submit(EndConvention.class, body);
  }

  @POST
  @Path("/convention/publication")
  @RolesAllowed({CHAIR, MEDIA})
  @Operation(summary = "Publish the record")
  @RequestBody(content = @Content(schema = @Schema(implementation = PublishConvention.class)))
  public Uni<CommandReply> publish(byte[] body) {
    return desk.submit(PublishConvention.class, body);
  }
}
