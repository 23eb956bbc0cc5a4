package org.konvent.master.queue;

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
import org.jboss.resteasy.reactive.RestPath;
import org.konvent.master.command.CommandDesk;
import org.konvent.model.command.queue.AdoptWithoutObjection;
import org.konvent.model.command.queue.DecideMotion;
import org.konvent.model.command.queue.OpenForObjection;
import org.konvent.model.command.queue.PutToVote;
import org.konvent.model.command.queue.RaiseObjection;
import org.konvent.model.command.queue.StateNoObjection;
import org.konvent.model.command.vote.VoteOnMotion;
import org.konvent.model.wire.CommandReply;

/** What becomes of a motion. */
@Path("/api/v1")
@Consumes(MediaType.APPLICATION_JSON)
public class MotionsResource {

  private final CommandDesk desk;

  public MotionsResource(CommandDesk desk) {
    this.desk = desk;
  }

  @POST
  @Path("/motions/{motion}/objection-window")
  @RolesAllowed({CHAIR, MEDIA})
  @Operation(summary = "Ask every desk for an objection")
  @RequestBody(content = @Content(schema = @Schema(implementation = OpenForObjection.class)))
  public Uni<CommandReply> openForObjection(@RestPath String motion, byte[] body) {
    return desk.submit(OpenForObjection.class, body, "motion", motion);
  }

  @POST
  @Path("/motions/{motion}/objections")
  @RolesAllowed({CHAIR, MEDIA, SITE})
  @Operation(summary = "Object to a procedural motion")
  @RequestBody(content = @Content(schema = @Schema(implementation = RaiseObjection.class)))
  public Uni<CommandReply> object(@RestPath String motion, byte[] body) {
    return desk.submit(RaiseObjection.class, body, "motion", motion);
  }

  @POST
  @Path("/motions/{motion}/no-objections")
  @RolesAllowed({CHAIR, MEDIA, SITE})
  @Operation(summary = "Say that a site does not object")
  @RequestBody(content = @Content(schema = @Schema(implementation = StateNoObjection.class)))
  public Uni<CommandReply> doNotObject(@RestPath String motion, byte[] body) {
    return desk.submit(StateNoObjection.class, body, "motion", motion);
  }

  @POST
  @Path("/motions/{motion}/adoption")
  @RolesAllowed({CHAIR, MEDIA})
  @Operation(summary = "Adopt without objection")
  @RequestBody(content = @Content(schema = @Schema(implementation = AdoptWithoutObjection.class)))
  public Uni<CommandReply> adopt(@RestPath String motion, byte[] body) {
    return desk.submit(AdoptWithoutObjection.class, body, "motion", motion);
  }

  @POST
  @Path("/motions/{motion}/outcome")
  @RolesAllowed({CHAIR, MEDIA})
  @Operation(summary = "State how a motion ended")
  @RequestBody(content = @Content(schema = @Schema(implementation = DecideMotion.class)))
  public Uni<CommandReply> decide(@RestPath String motion, byte[] body) {
    return desk.submit(DecideMotion.class, body, "motion", motion);
  }

  @POST
  @Path("/motions/{motion}/vote")
  @RolesAllowed({CHAIR, MEDIA})
  @Operation(summary = "Put a motion to a vote")
  @RequestBody(content = @Content(schema = @Schema(implementation = PutToVote.class)))
  public Uni<CommandReply> putToVote(@RestPath String motion, byte[] body) {
    return desk.submit(PutToVote.class, body, "motion", motion);
  }

  @POST
  @Path("/motions/{motion}/show-of-hands")
  @RolesAllowed({CHAIR, MEDIA})
  @Operation(summary = "Put a motion to a show of hands at once, with everything filled in")
  @RequestBody(content = @Content(schema = @Schema(implementation = VoteOnMotion.class)))
  public Uni<CommandReply> voteByHand(@RestPath String motion, byte[] body) {
    return desk.submit(VoteOnMotion.class, body, "motion", motion);
  }
}
