package org.konvent.master.queue;

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
import org.konvent.model.command.queue.BeginSpeech;
import org.konvent.model.command.queue.CallContribution;
import org.konvent.model.command.queue.DeliverContribution;
import org.konvent.model.command.queue.EndSpeech;
import org.konvent.model.command.queue.PauseSpeech;
import org.konvent.model.command.queue.RemoveContribution;
import org.konvent.model.command.queue.ReopenContribution;
import org.konvent.model.command.queue.ReopenMotion;
import org.konvent.model.command.queue.ReturnContribution;
import org.konvent.model.wire.CommandReply;

/** Speeches and motions, one by one, as the crew handles them. */
@Path("/api/v1")
@Consumes(MediaType.APPLICATION_JSON)
public class ContributionsResource {

  private final CommandDesk desk;

  public ContributionsResource(CommandDesk desk) {
    this.desk = desk;
  }

  @POST
  @Path("/contributions/{number}/call")
  @RolesAllowed({CHAIR, MEDIA})
  @Operation(summary = "Call this one, out of its turn, naming whom it replaces")
  @RequestBody(content = @Content(schema = @Schema(implementation = CallContribution.class)))
  public Uni<CommandReply> call(@RestPath String number, byte[] body) {
    return desk.submit(CallContribution.class, body, "number", number);
  }

  @POST
  @Path("/contributions/{number}/begin")
  @RolesAllowed({CHAIR, MEDIA})
  @Operation(summary = "The current one begins: the time runs")
  @RequestBody(content = @Content(schema = @Schema(implementation = BeginSpeech.class)))
  public Uni<CommandReply> begin(@RestPath String number, byte[] body) {
    return desk.submit(BeginSpeech.class, body, "number", number);
  }

  @POST
  @Path("/contributions/{number}/pause")
  @RolesAllowed({CHAIR, MEDIA})
  @Operation(summary = "The current one is interrupted: the time stands")
  @RequestBody(content = @Content(schema = @Schema(implementation = PauseSpeech.class)))
  public Uni<CommandReply> pause(@RestPath String number, byte[] body) {
    return desk.submit(PauseSpeech.class, body, "number", number);
  }

  @POST
  @Path("/contributions/{number}/end")
  @RolesAllowed({CHAIR, MEDIA})
  @Operation(summary = "The current one ends")
  @RequestBody(content = @Content(schema = @Schema(implementation = EndSpeech.class)))
  public Uni<CommandReply> end(@RestPath String number, byte[] body) {
    return desk.submit(EndSpeech.class, body, "number", number);
  }

  @POST
  @Path("/contributions/{number}/delivery")
  @RolesAllowed({CHAIR, MEDIA})
  @Operation(summary = "Mark as delivered or moved, without calling anybody")
  @RequestBody(content = @Content(schema = @Schema(implementation = DeliverContribution.class)))
  public Uni<CommandReply> deliver(@RestPath String number, byte[] body) {
    return desk.submit(DeliverContribution.class, body, "number", number);
  }

  @POST
  @Path("/contributions/{number}/return")
  @RolesAllowed({CHAIR, MEDIA})
  @Operation(summary = "Let it wait again, at its original place")
  @RequestBody(content = @Content(schema = @Schema(implementation = ReturnContribution.class)))
  public Uni<CommandReply> giveBack(@RestPath String number, byte[] body) {
    return desk.submit(ReturnContribution.class, body, "number", number);
  }

  @POST
  @Path("/contributions/{number}/removal")
  @RolesAllowed({CHAIR, MEDIA})
  @Operation(summary = "Take it off its list, with a reason")
  @RequestBody(content = @Content(schema = @Schema(implementation = RemoveContribution.class)))
  public Uni<CommandReply> remove(@RestPath String number, byte[] body) {
    return desk.submit(RemoveContribution.class, body, "number", number);
  }

  @POST
  @Path("/contributions/{number}/reopening")
  @RolesAllowed({CHAIR, MEDIA})
  @Operation(summary = "Let a withdrawn or removed one wait again")
  @RequestBody(content = @Content(schema = @Schema(implementation = ReopenContribution.class)))
  public Uni<CommandReply> reopen(@RestPath String number, byte[] body) {
    return desk.submit(ReopenContribution.class, body, "number", number);
  }

  @POST
  @Path("/contributions/{number}/outcome-reopening")
  @RolesAllowed({CHAIR, MEDIA})
  @Operation(summary = "Say that the outcome of a motion was entered by mistake")
  @RequestBody(content = @Content(schema = @Schema(implementation = ReopenMotion.class)))
  public Uni<CommandReply> reopenOutcome(@RestPath String number, byte[] body) {
    return desk.submit(ReopenMotion.class, body, "number", number);
  }
}
