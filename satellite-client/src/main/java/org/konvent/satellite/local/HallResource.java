package org.konvent.satellite.local;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.konvent.model.journal.ModelJson;

/** Letting devices in the hall in, and shutting them out. */
@Path("/api/v1/local/hall")
@OpenTo(Seat.ADMINISTRATOR)
@Produces(MediaType.APPLICATION_JSON)
public class HallResource {

  private final HallNetwork hall;

  public HallResource(HallNetwork hall) {
    this.hall = hall;
  }

  @GET
  public byte[] state() {
    return ModelJson.canonical(hall.state());
  }

  @POST
  @Path("/opening")
  public byte[] open() {
    hall.open();
    return state();
  }

  @POST
  @Path("/closing")
  public byte[] close() {
    hall.close();
    return state();
  }
}
