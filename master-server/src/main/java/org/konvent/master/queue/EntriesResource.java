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
import org.konvent.model.wire.CommandReply;
import org.konvent.web.request.StrictBody;

/** Entering speeches and motions, and taking them back by number and password. */
@Path("/api/v1")
@RolesAllowed({CHAIR, MEDIA, SITE})
@Consumes(MediaType.APPLICATION_JSON)
public class EntriesResource {

  private final EntryDesk desk;

  public EntriesResource(EntryDesk desk) {
    this.desk = desk;
  }

  @POST
  @Path("/speeches")
  @Operation(summary = "Enter a speech; its number comes back")
  @RequestBody(content = @Content(schema = @Schema(implementation = NewSpeech.class)))
  public Uni<CommandReply> speak(byte[] body) {
    NewSpeech speech = StrictBody.read(body, NewSpeech.class);
    return desk.enter(speech.command(), speech.password());
  }

  @POST
  @Path("/motions")
  @Operation(summary = "Enter a motion; its number comes back")
  @RequestBody(content = @Content(schema = @Schema(implementation = NewMotion.class)))
  public Uni<CommandReply> move(byte[] body) {
    NewMotion motion = StrictBody.read(body, NewMotion.class);
    return desk.enter(motion.command(), motion.password());
  }

  @POST
  @Path("/procedural-motions")
  @Operation(summary = "Enter a procedural motion; its number comes back")
  @RequestBody(content = @Content(schema = @Schema(implementation = NewProceduralMotion.class)))
  public Uni<CommandReply> moveProcedure(byte[] body) {
    NewProceduralMotion motion = StrictBody.read(body, NewProceduralMotion.class);
    return desk.enter(motion.command(), motion.password());
  }

  @POST
  @Path("/speeches/{number}/withdrawal")
  @Operation(summary = "Take a speech back; one answer for a wrong number and a wrong password")
  @RequestBody(content = @Content(schema = @Schema(implementation = Withdrawal.class)))
  public Uni<CommandReply> withdrawSpeech(@RestPath String number, byte[] body) {
    return desk.withdraw(number, StrictBody.read(body, Withdrawal.class).password());
  }

  @POST
  @Path("/motions/{number}/withdrawal")
  @Operation(summary = "Take a motion back; one answer for a wrong number and a wrong password")
  @RequestBody(content = @Content(schema = @Schema(implementation = Withdrawal.class)))
  public Uni<CommandReply> withdrawMotion(@RestPath String number, byte[] body) {
    return desk.withdraw(number, StrictBody.read(body, Withdrawal.class).password());
  }
}
