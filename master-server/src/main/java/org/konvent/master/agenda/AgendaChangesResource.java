package org.konvent.master.agenda;

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
import org.jboss.resteasy.reactive.RestPath;
import org.konvent.master.command.CommandDesk;
import org.konvent.model.command.agenda.AddAgendaItem;
import org.konvent.model.command.agenda.AttachToAgendaItem;
import org.konvent.model.command.agenda.ChangeAgendaItem;
import org.konvent.model.command.agenda.FinishAgendaItem;
import org.konvent.model.command.agenda.MoveAgendaItem;
import org.konvent.model.command.agenda.PlaceAgendaItem;
import org.konvent.model.command.agenda.PostponeAgendaItem;
import org.konvent.model.command.agenda.RemoveAgendaItem;
import org.konvent.model.command.agenda.ReopenAgendaItem;
import org.konvent.model.command.agenda.StartAgendaItem;
import org.konvent.model.wire.CommandReply;

/** Leading the agenda. */
@Path("/api/v1")
@Consumes(MediaType.APPLICATION_JSON)
public class AgendaChangesResource {

  private final CommandDesk desk;

  public AgendaChangesResource(CommandDesk desk) {
    this.desk = desk;
  }

  @POST
  @Path("/agenda-items")
  @RolesAllowed({CHAIR, MEDIA})
  @Operation(summary = "Put an item onto the agenda; its id comes back")
  @RequestBody(content = @Content(schema = @Schema(implementation = AddAgendaItem.class)))
  public Uni<CommandReply> add(byte[] body) {
    return desk.submit(AddAgendaItem.class, body);
  }

  @POST
  @Path("/agenda-items/{item}/details")
  @RolesAllowed({CHAIR, MEDIA})
  @Operation(summary = "Change an item")
  @RequestBody(content = @Content(schema = @Schema(implementation = ChangeAgendaItem.class)))
  public Uni<CommandReply> change(@RestPath String item, byte[] body) {
    return desk.submit(ChangeAgendaItem.class, body, "item", item);
  }

  @POST
  @Path("/agenda-items/{item}/place")
  @RolesAllowed({CHAIR, MEDIA})
  @Operation(summary = "Put an item into another place")
  @RequestBody(content = @Content(schema = @Schema(implementation = PlaceAgendaItem.class)))
  public Uni<CommandReply> place(@RestPath String item, byte[] body) {
    return desk.submit(PlaceAgendaItem.class, body, "item", item);
  }

  @POST
  @Path("/agenda-items/{item}/move")
  @RolesAllowed({CHAIR, MEDIA})
  @Operation(summary = "Let an item change places with its neighbour")
  @RequestBody(content = @Content(schema = @Schema(implementation = MoveAgendaItem.class)))
  public Uni<CommandReply> move(@RestPath String item, byte[] body) {
    return desk.submit(MoveAgendaItem.class, body, "item", item);
  }

  @POST
  @Path("/agenda-items/{item}/attachments")
  @RolesAllowed({CHAIR, MEDIA})
  @Operation(summary = "Say which votes and motion texts belong to an item")
  @RequestBody(content = @Content(schema = @Schema(implementation = AttachToAgendaItem.class)))
  public Uni<CommandReply> attach(@RestPath String item, byte[] body) {
    return desk.submit(AttachToAgendaItem.class, body, "item", item);
  }

  @POST
  @Path("/agenda-items/{item}/start")
  @RolesAllowed({CHAIR, MEDIA})
  @Operation(summary = "Come to an item; the running one is finished by that")
  @RequestBody(content = @Content(schema = @Schema(implementation = StartAgendaItem.class)))
  public Uni<CommandReply> start(@RestPath String item, byte[] body) {
    return desk.submit(StartAgendaItem.class, body, "item", item);
  }

  @POST
  @Path("/agenda-items/{item}/finish")
  @RolesAllowed({CHAIR, MEDIA})
  @Operation(summary = "Finish the running item")
  @RequestBody(content = @Content(schema = @Schema(implementation = FinishAgendaItem.class)))
  public Uni<CommandReply> finish(@RestPath String item, byte[] body) {
    return desk.submit(FinishAgendaItem.class, body, "item", item);
  }

  @POST
  @Path("/agenda-items/{item}/postponement")
  @RolesAllowed({CHAIR, MEDIA})
  @Operation(summary = "Deal with an item later")
  @RequestBody(content = @Content(schema = @Schema(implementation = PostponeAgendaItem.class)))
  public Uni<CommandReply> postpone(@RestPath String item, byte[] body) {
    return desk.submit(PostponeAgendaItem.class, body, "item", item);
  }

  @POST
  @Path("/agenda-items/{item}/reopening")
  @RolesAllowed({CHAIR, MEDIA})
  @Operation(summary = "Plan an item again")
  @RequestBody(content = @Content(schema = @Schema(implementation = ReopenAgendaItem.class)))
  public Uni<CommandReply> reopen(@RestPath String item, byte[] body) {
    return desk.submit(ReopenAgendaItem.class, body, "item", item);
  }

  @POST
  @Path("/agenda-items/{item}/removal")
  @RolesAllowed({CHAIR, MEDIA})
  @Operation(summary = "Take an item off the agenda")
  @RequestBody(content = @Content(schema = @Schema(implementation = RemoveAgendaItem.class)))
  public Uni<CommandReply> remove(@RestPath String item, byte[] body) {
    return desk.submit(RemoveAgendaItem.class, body, "item", item);
  }
}
