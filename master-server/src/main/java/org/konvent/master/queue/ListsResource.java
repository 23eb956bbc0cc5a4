package org.konvent.master.queue;

import static org.konvent.master.account.RoleNames.ADMIN;
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
import org.konvent.model.command.queue.ChangeOrder;
import org.konvent.model.command.queue.CloseList;
import org.konvent.model.command.queue.DefineMotionKinds;
import org.konvent.model.command.queue.LimitSpeakingTime;
import org.konvent.model.command.queue.PauseQueue;
import org.konvent.model.command.queue.ReopenList;
import org.konvent.model.command.queue.ResumeQueue;
import org.konvent.model.wire.CommandReply;

/** How the lists are led. */
@Path("/api/v1")
@Consumes(MediaType.APPLICATION_JSON)
public class ListsResource {

  private final CommandDesk desk;

  public ListsResource(CommandDesk desk) {
    this.desk = desk;
  }

  @POST
  @Path("/lists/{list}/closing")
  @RolesAllowed({CHAIR, MEDIA})
  @Operation(summary = "Close a list")
  @RequestBody(content = @Content(schema = @Schema(implementation = CloseList.class)))
  public Uni<CommandReply> close(@RestPath String list, byte[] body) {
    return desk.submit(CloseList.class, body, "list", list);
  }

  @POST
  @Path("/lists/{list}/reopening")
  @RolesAllowed({CHAIR, MEDIA})
  @Operation(summary = "Let a closed list take new entries again")
  @RequestBody(content = @Content(schema = @Schema(implementation = ReopenList.class)))
  public Uni<CommandReply> reopen(@RestPath String list, byte[] body) {
    return desk.submit(ReopenList.class, body, "list", list);
  }

  @POST
  @Path("/queue/pause")
  @RolesAllowed({CHAIR, MEDIA})
  @Operation(summary = "Call nobody for a while")
  @RequestBody(content = @Content(schema = @Schema(implementation = PauseQueue.class)))
  public Uni<CommandReply> pause(byte[] body) {
    return desk.submit(PauseQueue.class, body);
  }

  @POST
  @Path("/queue/resumption")
  @RolesAllowed({CHAIR, MEDIA})
  @Operation(summary = "Go on after a recess")
  @RequestBody(content = @Content(schema = @Schema(implementation = ResumeQueue.class)))
  public Uni<CommandReply> resume(byte[] body) {
    return desk.submit(ResumeQueue.class, body);
  }

  @POST
  @Path("/queue/order")
  @RolesAllowed({CHAIR, MEDIA})
  @Operation(summary = "Call by time or by a quota rule")
  @RequestBody(content = @Content(schema = @Schema(implementation = ChangeOrder.class)))
  public Uni<CommandReply> order(byte[] body) {
    return desk.submit(ChangeOrder.class, body);
  }

  @POST
  @Path("/queue/limits")
  @RolesAllowed({CHAIR, MEDIA})
  @Operation(summary = "Limit how long people may speak")
  @RequestBody(content = @Content(schema = @Schema(implementation = LimitSpeakingTime.class)))
  public Uni<CommandReply> limit(byte[] body) {
    return desk.submit(LimitSpeakingTime.class, body);
  }

  @POST
  @Path("/motion-kinds")
  @RolesAllowed({ADMIN, CHAIR, MEDIA})
  @Operation(summary = "Define which kinds of motions there are")
  @RequestBody(content = @Content(schema = @Schema(implementation = DefineMotionKinds.class)))
  public Uni<CommandReply> defineKinds(byte[] body) {
    return desk.submit(DefineMotionKinds.class, body);
  }
}
