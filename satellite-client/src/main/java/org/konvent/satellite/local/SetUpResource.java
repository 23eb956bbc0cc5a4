package org.konvent.satellite.local;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.concurrent.CompletionStage;
import org.konvent.model.journal.ModelJson;

/** Setting this device up and enrolling it. */
@Path("/api/v1/local/set-up")
@OpenTo(Seat.ADMINISTRATOR)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SetUpResource {

  private final SetUp setUp;

  public SetUpResource(SetUp setUp) {
    this.setUp = setUp;
  }

  @GET
  public byte[] state() {
    return ModelJson.canonical(setUp.state());
  }

  @POST
  public byte[] setUp(byte[] body) {
    setUp.setUp(ModelJson.read(body, Requests.SetUp.class));
    return state();
  }

  @POST
  @Path("/enrolment")
  public CompletionStage<byte[]> enrol(byte[] body) {
    return setUp
        .enrol(ModelJson.read(body, Requests.Code.class).code())
        .thenApply(asked -> state());
  }

  /** Takes the request back. */
  @POST
  @Path("/withdrawal")
  public byte[] again() {
    setUp.again();
    return state();
  }
}
