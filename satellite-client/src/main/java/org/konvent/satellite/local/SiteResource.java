package org.konvent.satellite.local;

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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.konvent.model.journal.ModelJson;
import org.konvent.model.log.CanonicalJson;
import org.konvent.model.statement.ClosingStated;
import org.konvent.model.statement.PresenceStated;
import org.konvent.model.wire.CommandReply;
import org.konvent.satellite.station.SiteActs;
import org.konvent.satellite.station.StoredStatement;

/** What a site states and asks for, beside its tallies. */
@Path("/api/v1/local")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SiteResource {

  private final LocalStation local;
  private final String software;

  public SiteResource(
      LocalStation local,
      @ConfigProperty(name = "quarkus.application.version", defaultValue = "") String version) {
    this.local = local;
    this.software = "konvent " + version;
  }

  @GET
  @Path("/status")
  public byte[] status() {
    return ModelJson.canonical(StationStatus.of(local.station()));
  }

  @POST
  @Path("/presence")
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
  public CompletionStage<byte[]> speak(byte[] body) {
    return answered(acts().speak(content(body)));
  }

  @POST
  @Path("/motions")
  public CompletionStage<byte[]> move(byte[] body) {
    return answered(acts().move(content(body)));
  }

  @POST
  @Path("/procedural-motions")
  public CompletionStage<byte[]> moveProcedural(byte[] body) {
    return answered(acts().post("/procedural-motions", content(body)));
  }

  @POST
  @Path("/withdrawals")
  public CompletionStage<byte[]> withdraw(byte[] body) {
    Requests.Withdrawal gone = ModelJson.read(body, Requests.Withdrawal.class);
    return answered(
        gone.number().startsWith("R")
            ? acts().withdrawSpeech(gone.number(), gone.password())
            : acts().withdrawMotion(gone.number(), gone.password()));
  }

  @POST
  @Path("/motions/{number}/objections")
  public CompletionStage<byte[]> object(@PathParam("number") String number, byte[] body) {
    return answered(acts().object(number, content(body)));
  }

  @POST
  @Path("/votes/{vote}/casting-closed")
  public CompletionStage<byte[]> castingClosed(@PathParam("vote") int vote) {
    return answered(acts().castingClosed(vote));
  }

  @POST
  @Path("/votes/{vote}/time-requests")
  public CompletionStage<byte[]> moreTime(@PathParam("vote") int vote, byte[] body) {
    Requests.MoreTime more = ModelJson.read(body, Requests.MoreTime.class);
    return answered(acts().moreTime(vote, more.minutes(), more.ground()));
  }

  @POST
  @Path("/votes/{vote}/doubts")
  public CompletionStage<byte[]> doubt(@PathParam("vote") int vote) {
    return answered(acts().doubt(vote));
  }

  @POST
  @Path("/votes/{vote}/confirmation")
  public CompletionStage<byte[]> confirm(@PathParam("vote") int vote, byte[] body) {
    return answered(acts().confirm(vote, ModelJson.read(body, Requests.Recorded.class).figures()));
  }

  @POST
  @Path("/votes/{vote}/dispute")
  public CompletionStage<byte[]> dispute(@PathParam("vote") int vote, byte[] body) {
    Requests.Dispute dispute = ModelJson.read(body, Requests.Dispute.class);
    return answered(acts().dispute(vote, dispute.figures(), dispute.ground()));
  }

  @GET
  @Path("/current")
  public byte[] current() {
    return ModelJson.canonical(CurrentView.of(local.station()));
  }

  @GET
  @Path("/results/{vote}")
  public byte[] result(@PathParam("vote") int vote) {
    return ResultView.of(local.station().state(), vote)
        .map(ModelJson::canonical)
        .orElseThrow(() -> new LocalRefused(404, "no-result"));
  }

  @GET
  @Path("/officers")
  public byte[] officers() {
    return CanonicalJson.write(Map.of("names", local.officers().names()));
  }

  @POST
  @Path("/officers")
  public byte[] addOfficer(byte[] body) {
    Requests.NewOfficer officer = ModelJson.read(body, Requests.NewOfficer.class);
    if (officer.pin().length() < org.konvent.satellite.station.Officers.SHORTEST_PIN) {
      throw new LocalRefused(422, "pin-too-short");
    }
    local.officers().add(officer.name(), officer.pin());
    return officers();
  }

  /** The last statement: the device hands over, or the record is sealed. */
  @POST
  @Path("/release")
  public byte[] release(byte[] body) {
    String ground = ModelJson.read(body, Requests.Ground.class).ground();
    StoredStatement saved = local.station().outbox().seal(new ClosingStated(ground));
    return ModelJson.canonical(StationStatus.Sent.of(saved));
  }

  @GET
  @Path("/export")
  @Produces("application/zip")
  public File export() throws IOException {
    return local.export(software);
  }

  private SiteActs acts() {
    return local.station().acts();
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
