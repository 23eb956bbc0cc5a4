package org.konvent.satellite.local;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.konvent.model.journal.ModelJson;
import org.konvent.model.log.CanonicalJson;
import org.konvent.model.statement.ClosingStated;
import org.konvent.model.statement.PresenceStated;
import org.konvent.model.wire.CommandReply;
import org.konvent.satellite.station.Officers;
import org.konvent.satellite.station.SiteActs;
import org.konvent.satellite.station.StoredStatement;

/** What a site states and asks for, beside its tallies. */
@Path("/api/v1/local")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SiteResource {

  private final LocalStation local;
  private final Guest guest;
  private final Addresses addresses;
  private final MinutesBook minutes;
  private final String software;

  public SiteResource(
      LocalStation local,
      Guest guest,
      Addresses addresses,
      MinutesBook minutes,
      @ConfigProperty(name = "quarkus.application.version", defaultValue = "") String version) {
    this.local = local;
    this.guest = guest;
    this.addresses = addresses;
    this.minutes = minutes;
    this.software = "konvent " + version;
  }

  @GET
  @Path("/status")
  @OpenTo({Seat.ADMINISTRATOR, Seat.OFFICER, Seat.MINUTE_TAKER})
  public byte[] status(RoutingContext request) {
    Optional<Addresses.Pages> pages =
        Optional.of(request.request())
            .filter(asked -> guest.visitor() == Visitor.DEVICE)
            .map(asked -> addresses.at(asked.scheme() + "://" + asked.authority()));
    return ModelJson.canonical(StationStatus.of(local.station(), pages));
  }

  @POST
  @Path("/presence")
  @OpenTo(Seat.OFFICER)
  public byte[] presence(byte[] body) {
    Requests.Presence counts = ModelJson.read(body, Requests.Presence.class);
    StoredStatement saved =
        local
            .station()
            .outbox()
            .seal(
                new PresenceStated(
                    counts.accredited(), counts.present(), counts.vote(), counts.ground()));
    return ModelJson.canonical(StationStatus.Sent.of(saved));
  }

  @GET
  @Path("/statements/{seq}")
  @OpenTo(Seat.OFFICER)
  public byte[] statement(@PathParam("seq") long seq) {
    return local
        .station()
        .outbox()
        .statement(seq)
        .map(sent -> ModelJson.canonical(StationStatus.Sent.of(sent)))
        .orElseThrow(() -> new LocalRefused(404, "not-found"));
  }

  @POST
  @Path("/speeches")
  @OpenTo({Seat.TERMINAL, Seat.OFFICER})
  public CompletionStage<byte[]> speak(byte[] body) {
    return answered(acts().speak(content(body)));
  }

  @POST
  @Path("/motions")
  @OpenTo({Seat.TERMINAL, Seat.OFFICER})
  public CompletionStage<byte[]> move(byte[] body) {
    return answered(acts().move(content(body)));
  }

  @POST
  @Path("/procedural-motions")
  @OpenTo({Seat.TERMINAL, Seat.OFFICER})
  public CompletionStage<byte[]> moveProcedural(byte[] body) {
    return answered(acts().post("/procedural-motions", content(body)));
  }

  @POST
  @Path("/withdrawals")
  @OpenTo({Seat.TERMINAL, Seat.OFFICER})
  public CompletionStage<byte[]> withdraw(byte[] body) {
    Requests.Withdrawal gone = ModelJson.read(body, Requests.Withdrawal.class);
    return answered(
        gone.number().startsWith("R")
            ? acts().withdrawSpeech(gone.number(), gone.password())
            : acts().withdrawMotion(gone.number(), gone.password()));
  }

  @POST
  @Path("/motions/{number}/objections")
  @OpenTo(Seat.OFFICER)
  public CompletionStage<byte[]> object(@PathParam("number") String number, byte[] body) {
    return answered(acts().object(number, content(body)));
  }

  @POST
  @Path("/motions/{number}/no-objections")
  @OpenTo(Seat.OFFICER)
  public CompletionStage<byte[]> doNotObject(@PathParam("number") String number) {
    return answered(acts().post("/motions/" + number + "/no-objections", Map.of()));
  }

  @POST
  @Path("/votes/{vote}/non-participation")
  @OpenTo(Seat.OFFICER)
  public CompletionStage<byte[]> takeNoPart(@PathParam("vote") int vote) {
    return answered(acts().post("/votes/" + vote + "/non-participation", Map.of()));
  }

  /** The camera shows the whole hall, as an opinion poll asks. */
  @POST
  @Path("/cameras")
  @OpenTo(Seat.OFFICER)
  public CompletionStage<byte[]> cameraTurned() {
    return answered(acts().post("/stage/cameras", Map.of()));
  }

  /** Link, picture or sound failed; it matters when a decision is challenged. */
  @POST
  @Path("/incidents")
  @OpenTo({Seat.OFFICER, Seat.MINUTE_TAKER})
  public CompletionStage<byte[]> reportIncident(byte[] body) {
    return answered(acts().post(ofThisSite("/incidents"), content(body)));
  }

  /** A question to the support desk. */
  @POST
  @Path("/tickets")
  @OpenTo({Seat.ADMINISTRATOR, Seat.OFFICER, Seat.MINUTE_TAKER})
  public CompletionStage<byte[]> askSupport(byte[] body) {
    return answered(acts().post(ofThisSite("/tickets"), content(body)));
  }

  private String ofThisSite(String path) {
    return "/sites/" + local.station().site() + path;
  }

  @POST
  @Path("/votes/{vote}/casting-closed")
  @OpenTo(Seat.OFFICER)
  public CompletionStage<byte[]> castingClosed(@PathParam("vote") int vote) {
    return answered(acts().castingClosed(vote));
  }

  @POST
  @Path("/votes/{vote}/time-requests")
  @OpenTo(Seat.OFFICER)
  public CompletionStage<byte[]> moreTime(@PathParam("vote") int vote, byte[] body) {
    Requests.MoreTime more = ModelJson.read(body, Requests.MoreTime.class);
    return answered(acts().moreTime(vote, more.minutes(), more.ground()));
  }

  @POST
  @Path("/votes/{vote}/doubts")
  @OpenTo(Seat.OFFICER)
  public CompletionStage<byte[]> doubt(@PathParam("vote") int vote) {
    return answered(acts().doubt(vote));
  }

  @POST
  @Path("/votes/{vote}/confirmation")
  @OpenTo(Seat.OFFICER)
  public CompletionStage<byte[]> confirm(@PathParam("vote") int vote, byte[] body) {
    return answered(acts().confirm(vote, ModelJson.read(body, Requests.Recorded.class).figures()));
  }

  @POST
  @Path("/votes/{vote}/dispute")
  @OpenTo(Seat.OFFICER)
  public CompletionStage<byte[]> dispute(@PathParam("vote") int vote, byte[] body) {
    Requests.Dispute dispute = ModelJson.read(body, Requests.Dispute.class);
    return answered(acts().dispute(vote, dispute.figures(), dispute.ground()));
  }

  @GET
  @Path("/current")
  @OpenTo({Seat.ADMINISTRATOR, Seat.OFFICER, Seat.MINUTE_TAKER, Seat.DISPLAY})
  public byte[] current() {
    return ModelJson.canonical(CurrentView.of(local.station()));
  }

  @GET
  @Path("/results/{vote}")
  @OpenTo({Seat.ADMINISTRATOR, Seat.OFFICER, Seat.MINUTE_TAKER, Seat.DISPLAY})
  public byte[] result(@PathParam("vote") int vote) {
    return ResultView.of(local.station().state(), vote)
        .map(ModelJson::canonical)
        .orElseThrow(() -> new LocalRefused(404, "no-result"));
  }

  @GET
  @Path("/officers")
  @OpenTo({Seat.ADMINISTRATOR, Seat.OFFICER})
  public byte[] officers() {
    return CanonicalJson.write(Map.of("names", local.officers().names()));
  }

  @POST
  @Path("/officers")
  @OpenTo(Seat.ADMINISTRATOR)
  public byte[] addOfficer(byte[] body) {
    add(local.officers(), body);
    return officers();
  }

  /** Somebody who takes the minutes of this site. */
  @POST
  @Path("/minute-takers")
  @OpenTo(Seat.ADMINISTRATOR)
  public byte[] addMinuteTaker(byte[] body) {
    add(local.minuteTakers(), body);
    return CanonicalJson.write(Map.of("names", local.minuteTakers().names()));
  }

  private static void add(Officers to, byte[] body) {
    Requests.NewOfficer person = ModelJson.read(body, Requests.NewOfficer.class);
    if (person.name() == null || person.name().isBlank()) {
      throw new LocalRefused(422, "name-missing");
    }
    if (person.pin() == null || person.pin().length() < Officers.SHORTEST_PIN) {
      throw new LocalRefused(422, "pin-too-short");
    }
    to.add(person.name().strip(), person.pin());
  }

  /** The last statement: the device hands over, or the record is sealed. */
  @POST
  @Path("/release")
  @OpenTo(Seat.ADMINISTRATOR)
  public byte[] release(byte[] body) {
    String ground = ModelJson.read(body, Requests.Ground.class).ground();
    StoredStatement saved = local.station().outbox().seal(new ClosingStated(ground));
    return ModelJson.canonical(StationStatus.Sent.of(saved));
  }

  @GET
  @Path("/export")
  @Produces("application/zip")
  @OpenTo({Seat.ADMINISTRATOR, Seat.OFFICER, Seat.MINUTE_TAKER})
  public File export() throws IOException {
    return local.export(software, minutes);
  }

  private SiteActs acts() {
    return local.station().acts().under(guest.command());
  }

  @SuppressWarnings("unchecked") // a JSON object has string keys
  private static Map<String, Object> content(byte[] body) {
    return ModelJson.read(
        body.length == 0 ? "{}".getBytes(StandardCharsets.UTF_8) : body, Map.class);
  }

  private static CompletionStage<byte[]> answered(CompletableFuture<CommandReply> reply) {
    return reply.thenApply(ModelJson::canonical);
  }
}
