package org.konvent.master.witness;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.konvent.master.account.Caller;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.wire.Countersigned;
import org.konvent.web.problem.RefusedException;

/** The sites as witnesses of the journal. */
@Path("/api/v1")
@Tag(name = "log")
public class CosignaturesResource {

  private final WitnessDesk desk;
  private final Caller caller;

  CosignaturesResource(WitnessDesk desk, Caller caller) {
    this.desk = desk;
    this.caller = caller;
  }

  @POST
  @Path("/log/cosignatures")
  @Consumes(MediaType.TEXT_PLAIN)
  @RolesAllowed("SITE")
  @Operation(
      summary = "Hand in a checkpoint that this site has countersigned (C2SP tlog-cosignature)")
  @APIResponse(responseCode = "204", description = "Kept.")
  @APIResponse(responseCode = "409", description = "Not a checkpoint of the journal as it is here.")
  @APIResponse(responseCode = "422", description = "Not signed by this journal and this site.")
  public void take(byte[] note) {
    desk.take(note, caller.actor());
  }

  @GET
  @Path("/log/cosignatures")
  @Produces(MediaType.TEXT_PLAIN)
  @PermitAll
  @Operation(summary = "The newest countersigned checkpoint with all cosignatures under it")
  public String newest() {
    return desk.newest().orElseThrow(() -> RefusedException.of(ProblemCode.NOT_FOUND));
  }

  @GET
  @Path("/log/countersigned/{seq}")
  @Produces(MediaType.APPLICATION_JSON)
  @PermitAll
  @Operation(
      summary = "How many sites have countersigned the journal up to an entry, with the proofs")
  public Countersigned countersigned(@PathParam("seq") long seq) {
    return desk.countersigned(seq);
  }
}
