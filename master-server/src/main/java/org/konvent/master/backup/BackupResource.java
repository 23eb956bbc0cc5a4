package org.konvent.master.backup;

import static org.konvent.master.account.RoleNames.ADMIN;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Hands out a backup of the running master. */
@Path("/api/v1")
public class BackupResource {

  private final BackupWriter writer;

  public BackupResource(BackupWriter writer) {
    this.writer = writer;
  }

  @GET
  @Path("/backup")
  @Produces("application/x-ndjson")
  @RolesAllowed(ADMIN)
  @Blocking
  @Operation(
      summary = "All journals, one line an entry; sealed parts are encrypted with the log key")
  public StreamingOutput backup() {
    return writer::write;
  }
}
