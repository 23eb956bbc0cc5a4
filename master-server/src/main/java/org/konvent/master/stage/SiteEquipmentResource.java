package org.konvent.master.stage;

import static org.konvent.master.account.RoleNames.CHAIR;
import static org.konvent.master.account.RoleNames.MEDIA;
import static org.konvent.master.account.RoleNames.SITE;

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
import org.konvent.model.command.stage.AcknowledgeCamera;
import org.konvent.model.command.stage.SwitchMicrophone;
import org.konvent.model.command.stage.TickEquipment;
import org.konvent.model.wire.CommandReply;

/** Camera and microphone at the sites. */
@Path("/api/v1")
@Consumes(MediaType.APPLICATION_JSON)
public class SiteEquipmentResource {

  private final CommandDesk desk;

  public SiteEquipmentResource(CommandDesk desk) {
    this.desk = desk;
  }

  @POST
  @Path("/stage/cameras")
  @RolesAllowed({CHAIR, MEDIA, SITE})
  @Operation(summary = "Say that a camera shows the whole hall")
  @RequestBody(content = @Content(schema = @Schema(implementation = AcknowledgeCamera.class)))
  public Uni<CommandReply> camera(byte[] body) {
    return desk.submit(AcknowledgeCamera.class, body);
  }

  @POST
  @Path("/stage/equipment")
  @RolesAllowed({CHAIR, MEDIA, SITE})
  @Operation(summary = "Tick what is heard and seen from a lectern")
  @RequestBody(content = @Content(schema = @Schema(implementation = TickEquipment.class)))
  public Uni<CommandReply> tick(byte[] body) {
    return desk.submit(TickEquipment.class, body);
  }

  @POST
  @Path("/stage/microphones")
  @RolesAllowed({CHAIR, MEDIA})
  @Operation(summary = "Tell a site that its microphone is open, or not")
  @RequestBody(content = @Content(schema = @Schema(implementation = SwitchMicrophone.class)))
  public Uni<CommandReply> microphone(byte[] body) {
    return desk.submit(SwitchMicrophone.class, body);
  }
}
