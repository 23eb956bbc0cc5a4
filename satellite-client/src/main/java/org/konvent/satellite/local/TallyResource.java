package org.konvent.satellite.local;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.konvent.model.journal.ModelJson;
import org.konvent.model.tally.PlausibilityRule;
import org.konvent.model.tally.Remarks;
import org.konvent.satellite.station.DeskView;
import org.konvent.satellite.station.TallyDesk;

/** The tally desk of this site. */
@Path("/api/v1/local/votes/{vote}/tally")
@OpenTo(Seat.OFFICER)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TallyResource {

  private final LocalStation local;
  private final Guest guest;

  public TallyResource(LocalStation local, Guest guest) {
    this.local = local;
    this.guest = guest;
  }

  @GET
  public byte[] view(@PathParam("vote") int vote) {
    return ModelJson.canonical(desk().view(vote));
  }

  @POST
  @Path("/entries")
  public byte[] enter(@PathParam("vote") int vote, byte[] body) {
    Requests.Entry entry = ModelJson.read(body, Requests.Entry.class);
    String by = guest.officer(entry.by(), entry.pin());
    DeskView entered =
        desk().enter(vote, entry.tally(), by, entry.supersede().orElse(Boolean.FALSE));
    boolean reviewed = entry.review().orElse(Boolean.FALSE);
    return ModelJson.canonical(reviewed ? desk().review(vote) : entered);
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
    guest.officer(resolution.by(), resolution.pin());
    return ModelJson.canonical(
        resolution.tally().isPresent()
            ? desk().resolve(vote, resolution.tally().get())
            : desk().choose(vote, second(resolution.chosen().orElse(Map.of()))));
  }

  private static Set<String> second(Map<String, String> chosen) {
    return chosen.entrySet().stream()
        .filter(choice -> choice.getValue().equals("second"))
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  @POST
  @Path("/answers")
  public byte[] answer(@PathParam("vote") int vote, byte[] body) {
    Requests.Answers answers = ModelJson.read(body, Requests.Answers.class);
    guest.officer(answers.by(), answers.pin());
    Remarks remarks = new Remarks(answers.paperSaysSo(), Set.copyOf(answers.acknowledged()));
    return ModelJson.canonical(desk().answer(vote, remarks));
  }

  @POST
  @Path("/confirmation")
  public byte[] confirm(@PathParam("vote") int vote, byte[] body) {
    Requests.Confirmation confirmation = ModelJson.read(body, Requests.Confirmation.class);
    String by = guest.officer(confirmation.by(), confirmation.pin());
    if (confirmation.acknowledged().isPresent() || confirmation.paperSaysSo().isPresent()) {
      Set<PlausibilityRule> seen = Set.copyOf(confirmation.acknowledged().orElse(List.of()));
      desk().answer(vote, new Remarks(confirmation.paperSaysSo().orElse(Map.of()), seen));
    }
    desk().confirm(vote, by, confirmation.correction());
    return view(vote);
  }

  private void signed(byte[] body) {
    Requests.Signature signature = ModelJson.read(body, Requests.Signature.class);
    guest.officer(signature.by(), signature.pin());
  }

  private TallyDesk desk() {
    return local.station().desk();
  }
}
