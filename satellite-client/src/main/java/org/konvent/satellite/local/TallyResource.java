package org.konvent.satellite.local;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.konvent.model.journal.ModelJson;
import org.konvent.model.tally.Remarks;
import org.konvent.satellite.station.TallyDesk;

/** The tally desk of this site. */
@Path("/api/v1/local/votes/{vote}/tally")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TallyResource {

  private static final int NOT_ALLOWED = 403;

  private final LocalStation local;

  public TallyResource(LocalStation local) {
    this.local = local;
  }

  @GET
  public byte[] view(@PathParam("vote") int vote) {
    return ModelJson.canonical(desk().view(vote));
  }

  @POST
  @Path("/entries")
  public byte[] enter(@PathParam("vote") int vote, byte[] body) {
    Requests.Entry entry = ModelJson.read(body, Requests.Entry.class);
    check(entry.by(), entry.pin());
    return ModelJson.canonical(desk().enter(vote, entry.tally(), entry.by(), entry.supersede()));
  }

  @POST
  @Path("/review")
  public byte[] review(@PathParam("vote") int vote, byte[] body) {
    signed(body);
    return ModelJson.canonical(desk().review(vote));
  }

  @POST
  @Path("/restart")
  public byte[] restart(@PathParam("vote") int vote, byte[] body) {
    signed(body);
    return ModelJson.canonical(desk().startAnew(vote));
  }

  @POST
  @Path("/resolution")
  public byte[] resolve(@PathParam("vote") int vote, byte[] body) {
    Requests.Resolution resolution = ModelJson.read(body, Requests.Resolution.class);
    check(resolution.by(), resolution.pin());
    return ModelJson.canonical(desk().resolve(vote, resolution.tally()));
  }

  @POST
  @Path("/answers")
  public byte[] answer(@PathParam("vote") int vote, byte[] body) {
    Requests.Answers answers = ModelJson.read(body, Requests.Answers.class);
    check(answers.by(), answers.pin());
    Remarks remarks =
        new Remarks(answers.paperSaysSo(), java.util.Set.copyOf(answers.acknowledged()));
    return ModelJson.canonical(desk().answer(vote, remarks));
  }

  @POST
  @Path("/confirmation")
  public byte[] confirm(@PathParam("vote") int vote, byte[] body) {
    Requests.Confirmation confirmation = ModelJson.read(body, Requests.Confirmation.class);
    check(confirmation.by(), confirmation.pin());
    desk().confirm(vote, confirmation.by(), confirmation.correction());
    return view(vote);
  }

  private void signed(byte[] body) {
    Requests.Signature signature = ModelJson.read(body, Requests.Signature.class);
    check(signature.by(), signature.pin());
  }

  private void check(String officer, String pin) {
    if (officer == null || pin == null || !local.officers().knows(officer, pin)) {
      throw new LocalRefused(NOT_ALLOWED, "wrong-name-or-pin");
    }
  }

  private TallyDesk desk() {
    return local.station().desk();
  }
}
