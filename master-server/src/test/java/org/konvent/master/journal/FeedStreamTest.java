package org.konvent.master.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.konvent.master.journal.JournalFixture.addSite;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.konvent.master.journal.feed.Feed;
import org.konvent.master.journal.feed.FeedRoute;
import org.konvent.model.journal.Actor;
import org.konvent.model.journal.ModelJson;
import org.konvent.model.log.Checkpoint;
import org.konvent.model.log.LogFollower;
import org.konvent.model.log.SignedNote;
import org.konvent.model.wire.FeedBatch;
import org.konvent.web.live.LiveHub;
import org.konvent.web.live.Revoked;
import org.konvent.web.live.StreamIdentity;
import org.konvent.web.live.StreamRoutes;

class FeedStreamTest {

  private final Vertx vertx = Vertx.vertx();
  private final LiveHub hub = new LiveHub();
  private JournalFixture master;
  private Feed feed;
  private HttpServer server;
  private HttpClient client;

  /** The token is the id of an installation. */
  private final StreamIdentity identity =
      request ->
          Uni.createFrom()
              .item(
                  Optional.ofNullable(request.request().getHeader("Authorization"))
                      .map(Actor::installation)
                      .map(actor -> new StreamIdentity.Reader(actor, "session-" + actor.id())));

  /** One open stream and what came so far. */
  private static final class Reader {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private volatile boolean ended;
    private volatile int status;

    String text() {
      return bytes.toString(StandardCharsets.UTF_8);
    }

    List<FeedBatch> batches() {
      List<FeedBatch> batches = new ArrayList<>();
      for (String event : text().split("\n\n")) {
        if (event.contains("event: batch")) {
          String data = event.substring(event.indexOf("data: ") + 6);
          batches.add(ModelJson.read(data.getBytes(StandardCharsets.UTF_8), FeedBatch.class));
        }
      }
      return batches;
    }

    long size() {
      List<FeedBatch> all = batches();
      return all.isEmpty()
          ? 0
          : all.get(all.size() - 1).after() + all.get(all.size() - 1).entries().size();
    }
  }

  @BeforeEach
  void start() {
    master = new JournalFixture(TestDatabase.empty()).started().founded();
    feed = new Feed(master.journals, master.clock, hub, master.key);
    master.journals.listen(feed);
    Router router = Router.router(vertx);
    new StreamRoutes(vertx, List.of(FeedRoute.of(feed)), identity).register(router);
    server = JournalFixture.await(listening(router));
    client = vertx.createHttpClient();
  }

  private CompletionStage<HttpServer> listening(Router router) {
    return vertx
        .createHttpServer()
        .requestHandler(router)
        .listen(0, "localhost")
        .toCompletionStage();
  }

  @AfterEach
  void stop() throws InterruptedException {
    feed.close();
    master.close();
    JournalFixture.await(vertx.close().toCompletionStage());
  }

  @Test
  void everyBatchFollowsFromTheOneBefore_asASatelliteChecksIt() {
    Reader reader = open("/api/v1/feed", "trier", null);
    for (int i = 0; i < 20; i++) {
      master.submit(addSite("s" + i));
    }
    await().until(() -> reader.size() == 21);

    LogFollower follower = LogFollower.atStart("konvent/lpt26");
    for (FeedBatch batch : reader.batches()) {
      Checkpoint checkpoint =
          Checkpoint.open(SignedNote.parse(batch.checkpoint()), master.key.verifierKey("lpt26"));
      List<byte[]> lines =
          batch.entries().stream().map(it -> it.getBytes(StandardCharsets.UTF_8)).toList();
      assertThat(batch.after()).isEqualTo(follower.size());
      follower = follower.follow(lines, checkpoint);
    }
    assertThat(follower.size()).isEqualTo(21);
  }

  @Test
  void aReaderResumesWhereItStopped() {
    master.submit(addSite("a"));
    master.submit(addSite("b"));
    master.submit(addSite("c"));

    Reader reader = open("/api/v1/feed", "trier", "1:3");

    await().until(() -> reader.size() == 4);
    assertThat(reader.batches()).first().extracting(FeedBatch::after).isEqualTo(3L);
  }

  @Test
  void fromAnotherEpochEverythingIsSentAgain() {
    Reader reader = open("/api/v1/feed", "trier", "7:1");

    await().until(() -> reader.size() == 1);
  }

  @Test
  void aLongJournalComesInPieces_eachWithItsOwnCheckpoint() {
    for (int i = 0; i < 1_100; i++) {
      master.writer.submit(master.request(addSite("s" + i)));
    }
    master.submit(addSite("last"));

    Reader reader = open("/api/v1/feed", "trier", null);

    await().until(() -> reader.size() == 1_102);
    assertThat(reader.batches())
        .extracting(it -> it.entries().size())
        .containsExactly(500, 500, 102);
  }

  @Test
  void aRevokedReaderIsCutOff_andNobodyElse() {
    Reader reader = open("/api/v1/feed", "trier", null);
    Reader other = open("/api/v1/feed", "mainz", null);
    await().until(() -> reader.size() == 1 && other.size() == 1);

    hub.revoked(new Revoked("installation:trier"));

    await().until(() -> reader.ended);
    assertThat(other.ended).isFalse();
    assertThat(hub.connections()).isEqualTo(1);
  }

  @Test
  void withoutASignInNothingIsRead() {
    Reader reader = open("/api/v1/feed", null, null);

    await().until(() -> reader.status == 401);
  }

  @Test
  void aBeatSaysThatTheMasterLives() {
    Reader reader = open("/api/v1/feed", "trier", null);
    await().until(() -> reader.size() == 1);

    feed.beat();

    await().until(() -> reader.text().contains("event: beat\ndata: {\"at\":1000000,\"size\":1}"));
  }

  @Test
  void aPollThatHearsNothingComesBackEmpty_andWhoPollsCountsAsThereMeanwhile() {
    Reader empty = open("/api/v1/feed/poll?after=1&wait=1", "trier", null);
    await().until(() -> empty.status == 204);

    assertThat(hub.connections()).isEqualTo(1);
    await().until(() -> hub.connections() == 0);
  }

  @Test
  void aPollWaitsForTheNextBatch() {
    Reader waiting = open("/api/v1/feed/poll?after=1&wait=20", "trier", null);
    await().until(() -> hub.connections() == 1);

    master.submit(addSite("a"));

    await().until(() -> waiting.ended && waiting.status == 200);
    FeedBatch batch = ModelJson.read(waiting.bytes.toByteArray(), FeedBatch.class);
    assertThat(batch.after()).isEqualTo(1);
    assertThat(batch.entries()).hasSize(1);
  }

  private Reader open(String path, String token, String last) {
    Reader reader = new Reader();
    client
        .request(HttpMethod.GET, server.actualPort(), "localhost", path)
        .compose(request -> send(request, token, last))
        .onSuccess(response -> read(response, reader));
    return reader;
  }

  private static Future<HttpClientResponse> send(
      HttpClientRequest request, String token, String last) {
    if (token != null) {
      request.putHeader("Authorization", token);
    }
    if (last != null) {
      request.putHeader("Last-Event-ID", last);
    }
    return request.send();
  }

  private static void read(HttpClientResponse response, Reader reader) {
    reader.status = response.statusCode();
    response
        .handler(chunk -> reader.bytes.writeBytes(chunk.getBytes()))
        .endHandler(nothing -> reader.ended = true);
  }
}
