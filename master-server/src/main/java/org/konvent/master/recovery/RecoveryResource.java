package org.konvent.master.recovery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.konvent.master.account.RoleNames.ADMIN;
import static org.konvent.master.account.RoleNames.SITE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.konvent.master.account.Caller;
import org.konvent.master.command.CommandReplies;
import org.konvent.master.journal.Recovery;
import org.konvent.master.journal.Standing;
import org.konvent.master.witness.WitnessDesk;
import org.konvent.model.log.Hash;
import org.konvent.model.log.MalformedLogData;
import org.konvent.model.log.NotVerified;
import org.konvent.model.log.SignedNote;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.wire.CommandReply;
import org.konvent.model.wire.GivenParts;
import org.konvent.model.wire.Lacking;
import org.konvent.web.problem.RefusedException;
import org.konvent.web.request.StrictBody;

/** What the sites give back to a master that has lost entries, and the way out where nobody can. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "log")
public class RecoveryResource {

  private final Recovery recovery;
  private final WitnessDesk witnesses;
  private final Caller caller;

  RecoveryResource(Recovery recovery, WitnessDesk witnesses, Caller caller) {
    this.recovery = recovery;
    this.witnesses = witnesses;
    this.caller = caller;
  }

  @POST
  @Path("/log/held")
  @Consumes(MediaType.TEXT_PLAIN)
  @RolesAllowed(SITE)
  @Operation(
      summary = "Show a checkpoint that this site has verified; the answer is what is missing")
  @APIResponse(responseCode = "422", description = "Not signed by this master.")
  public Lacking held(@QueryParam("epoch") @DefaultValue("1") long epoch, byte[] note) {
    try {
      return recovery.seen(SignedNote.parse(note), site(), epoch);
    } catch (MalformedLogData e) {
      throw RefusedException.of(ProblemCode.MALFORMED_REQUEST);
    } catch (NotVerified e) {
      throw RefusedException.of(ProblemCode.BROKEN_SIGNATURE);
    }
  }

  @POST
  @Path("/log/mirrored")
  @Consumes(MediaType.TEXT_PLAIN)
  @RolesAllowed(SITE)
  @Operation(
      summary = "Give back entries that the master lacks, up to the checkpoint shown before",
      description = "Canonical lines. They are taken over when they lead to that checkpoint.")
  @APIResponse(responseCode = "422", description = "They do not lead to the checkpoint.")
  public Lacking mirrored(@QueryParam("after") @DefaultValue("0") long after, byte[] lines) {
    List<byte[]> each = new String(lines, UTF_8).lines().map(line -> line.getBytes(UTF_8)).toList();
    return recovery.takeBack(site(), after, each);
  }

  @POST
  @Path("/log/parts")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(SITE)
  @Operation(summary = "Give back sealed parts that the master lacks")
  @APIResponse(responseCode = "422", description = "A part is not the one its entry is for.")
  public Lacking parts(byte[] body) {
    return recovery.takeParts(site(), StrictBody.read(body, GivenParts.class).parts());
  }

  @GET
  @Path("/recovery")
  @RolesAllowed(ADMIN)
  @Operation(summary = "What this master lacks; 404 where it lacks nothing")
  public Standing standing() {
    return recovery.standing().orElseThrow(() -> RefusedException.of(ProblemCode.NOT_FOUND));
  }

  /**
   * What an administrator decides.
   *
   * @param root of the journal as it stands, confirming that this was looked at
   */
  record NewEpoch(String ground, Hash root) {}

  @POST
  @Path("/recovery/epochs")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(ADMIN)
  @Operation(
      summary = "Go on without the entries that nobody holds any more",
      description = "Refused where nothing is missing. The root confirms what is gone on from.")
  @APIResponse(responseCode = "409", description = "Nothing is missing.")
  public CommandReply begin(byte[] body) {
    NewEpoch epoch = StrictBody.read(body, NewEpoch.class);
    return CommandReplies.reply(
        recovery.beginEpoch(witnesses.last(), epoch.ground(), epoch.root(), caller.actor()));
  }

  private String site() {
    return caller.actor().site().orElseThrow();
  }
}
