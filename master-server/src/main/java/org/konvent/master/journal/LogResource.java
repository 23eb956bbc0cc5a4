package org.konvent.master.journal;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.konvent.model.convention.Scribe;
import org.konvent.model.problem.ProblemCode;
import org.konvent.web.problem.RefusedException;

/** The journal as a log that anybody can check. Sealed parts are not in it, only their hashes. */
@Path("/api/v1")
@Produces(MediaType.TEXT_PLAIN)
@NonBlocking
@Tag(name = "log")
public class LogResource {

  private static final int MOST = 1_000;

  private final Journal journal;

  LogResource(Journal journal) {
    this.journal = journal;
  }

  @GET
  @Path("/log/checkpoint")
  @PermitAll
  @Operation(summary = "The newest signed checkpoint (C2SP tlog-checkpoint)")
  public String checkpoint() {
    return founded().checkpointText();
  }

  @GET
  @Path("/log/receipts/{seq}")
  @PermitAll
  @Operation(summary = "Proof that an entry is in the log (C2SP tlog-proof)")
  public String receipt(@PathParam("seq") long seq) {
    return founded()
        .receipt(seq)
        .orElseThrow(() -> RefusedException.of(ProblemCode.NOT_FOUND, "seq", seq))
        .format();
  }

  @GET
  @Path("/log/entries")
  @RolesAllowed({
    "CHAIR",
    "MEDIA",
    "RETURNING_OFFICER",
    "MINUTES",
    "ACCREDITATION",
    "ADMIN",
    "AUDITOR",
    "SITE"
  })
  @Operation(summary = "Canonical lines, one entry each, at most 1000")
  public String entries(
      @QueryParam("after") @DefaultValue("0") long after,
      @QueryParam("limit") @DefaultValue("1000") int limit) {
    StringBuilder lines = new StringBuilder();
    for (Scribe.Line line : founded().lines(after, Math.min(limit, MOST))) {
      lines.append(new String(line.bytes(), UTF_8)).append('\n');
    }
    return lines.toString();
  }

  private Snapshot founded() {
    Snapshot journal = this.journal.current();
    if (!journal.isFounded()) {
      throw RefusedException.of(ProblemCode.NO_CONVENTION);
    }
    return journal;
  }
}
