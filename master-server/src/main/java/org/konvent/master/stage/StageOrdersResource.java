package org.konvent.master.stage;

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
import org.konvent.model.command.stage.EndOpinionPoll;
import org.konvent.model.command.stage.ExcludePublic;
import org.konvent.model.command.stage.PauseStream;
import org.konvent.model.command.stage.ReadmitPublic;
import org.konvent.model.command.stage.ReportProgramme;
import org.konvent.model.command.stage.RequestProgramme;
import org.konvent.model.command.stage.StartOpinionPoll;
import org.konvent.model.command.stage.StartStream;
import org.konvent.model.command.stage.StopStream;
import org.konvent.model.command.stage.SwitchFollowSpeech;
import org.konvent.model.wire.CommandReply;

/** Deciding what is on air. */
@Path("/api/v1")
@Consumes(MediaType.APPLICATION_JSON)
public class StageOrdersResource {

  private final CommandDesk desk;

  public StageOrdersResource(CommandDesk desk) {
    this.desk = desk;
  }

  @POST
  @Path("/stage/requests")
  @RolesAllowed({CHAIR, MEDIA})
  @Operation(summary = "Request what is to be on air")
  @RequestBody(content = @Content(schema = @Schema(implementation = RequestProgramme.class)))
  public Uni<CommandReply> request(byte[] body) {
    return desk.submit(RequestProgramme.class, body);
  }

  @POST
  @Path("/stage/reports")
  @RolesAllowed({CHAIR, MEDIA})
  @Operation(summary = "Say what is on air")
  @RequestBody(content = @Content(schema = @Schema(implementation = ReportProgramme.class)))
  public Uni<CommandReply> report(byte[] body) {
    return desk.submit(ReportProgramme.class, body);
  }

  @POST
  @Path("/stage/following")
  @RolesAllowed({CHAIR, MEDIA})
  @Operation(summary = "Say whether a call to the lectern requests its site")
  @RequestBody(content = @Content(schema = @Schema(implementation = SwitchFollowSpeech.class)))
  public Uni<CommandReply> follow(byte[] body) {
    return desk.submit(SwitchFollowSpeech.class, body);
  }

  @POST
  @Path("/stage/polls")
  @RolesAllowed({CHAIR, MEDIA})
  @Operation(summary = "Ask everybody an opinion; nothing is counted")
  @RequestBody(content = @Content(schema = @Schema(implementation = StartOpinionPoll.class)))
  public Uni<CommandReply> ask(byte[] body) {
    return desk.submit(StartOpinionPoll.class, body);
  }

  @POST
  @Path("/stage/polls/end")
  @RolesAllowed({CHAIR, MEDIA})
  @Operation(summary = "End the opinion poll")
  @RequestBody(content = @Content(schema = @Schema(implementation = EndOpinionPoll.class)))
  public Uni<CommandReply> endPoll(byte[] body) {
    return desk.submit(EndOpinionPoll.class, body);
  }

  @POST
  @Path("/stage/public/exclusion")
  @RolesAllowed({CHAIR, MEDIA})
  @Operation(summary = "Exclude the public; a running stream pauses")
  @RequestBody(content = @Content(schema = @Schema(implementation = ExcludePublic.class)))
  public Uni<CommandReply> excludePublic(byte[] body) {
    return desk.submit(ExcludePublic.class, body);
  }

  @POST
  @Path("/stage/public/readmission")
  @RolesAllowed({CHAIR, MEDIA})
  @Operation(summary = "Readmit the public")
  @RequestBody(content = @Content(schema = @Schema(implementation = ReadmitPublic.class)))
  public Uni<CommandReply> readmitPublic(byte[] body) {
    return desk.submit(ReadmitPublic.class, body);
  }

  @POST
  @Path("/stage/stream/start")
  @RolesAllowed({CHAIR, MEDIA})
  @Operation(summary = "Start the public stream")
  @RequestBody(content = @Content(schema = @Schema(implementation = StartStream.class)))
  public Uni<CommandReply> startStream(byte[] body) {
    return desk.submit(StartStream.class, body);
  }

  @POST
  @Path("/stage/stream/pause")
  @RolesAllowed({CHAIR, MEDIA})
  @Operation(summary = "Pause the public stream")
  @RequestBody(content = @Content(schema = @Schema(implementation = PauseStream.class)))
  public Uni<CommandReply> pauseStream(byte[] body) {
    return desk.submit(PauseStream.class, body);
  }

  @POST
  @Path("/stage/stream/stop")
  @RolesAllowed({CHAIR, MEDIA})
  @Operation(summary = "Stop the public stream")
  @RequestBody(content = @Content(schema = @Schema(implementation = StopStream.class)))
  public Uni<CommandReply> stopStream(byte[] body) {
    return desk.submit(StopStream.class, body);
  }
}
