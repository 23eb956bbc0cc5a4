package org.konvent.satellite.station;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.konvent.model.log.VerifierKey;
import org.konvent.model.wire.Beat;
import org.konvent.model.wire.Challenge;
import org.konvent.model.wire.CommandReply;
import org.konvent.model.wire.EnrolmentReply;
import org.konvent.model.wire.EnrolmentRequest;
import org.konvent.model.wire.FeedBatch;
import org.konvent.model.wire.Headers;
import org.konvent.model.wire.Lacking;
import org.konvent.model.wire.Problem;
import org.konvent.model.wire.Proofs;
import org.konvent.model.wire.SessionReply;
import org.konvent.model.wire.SignInRequest;
import org.konvent.model.wire.TimeReply;

/** A master small enough for a test: it keeps a real log with real signatures, and misbehaves on demand. */
public final class FakeMaster implements AutoCloseable {

  private static final String PORTAL = "<html>Bitte melden Sie sich an</html>";

  final FakeJournal journal = new FakeJournal();
  final AtomicInteger statementsSeen = new AtomicInteger();
  final AtomicInteger signIns = new AtomicInteger();
  final List<String> commandIds = new CopyOnWriteArrayList<>();

  /** Answers everything with a page of its own. */
  volatile boolean portal;

  /** Takes a statement and answers nothing, this often. */
  final AtomicInteger answersLost = new AtomicInteger();

  /** What the site countersigned, in order. */
  final List<String> cosigned = new CopyOnWriteArrayList<>();

  /** Refuses every statement with this problem. */
  volatile Problem refusal;

  /** Opens streams and says nothing on them. */
  volatile boolean mute;

  /** Says who leads, and takes nothing itself. */
  volatile URI leader;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Set<OutputStream> streams = ConcurrentHashMap.newKeySet();
  private final Map<String, String> tokens = new ConcurrentHashMap<>();
  private volatile VerifierKey installation;

  public FakeMaster() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
  }

  public URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  void knows(VerifierKey key) {
    installation = key;
  }

  /** Everything that was signed in is so no more. */
  void forgetSessions() {
    tokens.clear();
  }

  void cutStreams() {
    streams.forEach(FakeMaster::quietly);
    streams.clear();
  }

  /** Sends a batch to everybody who listens. */
  synchronized void publish(FeedBatch batch) {
    for (OutputStream stream : streams) {
      if (!mute) {
        write(stream, event("batch", batch));
      }
    }
  }

  int listeners() {
    return streams.size();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      if (portal) {
        reply(exchange, 200, "text/html", PORTAL);
        return;
      }
      route(exchange);
    } catch (IOException e) {
      // the client went away
    } catch (RuntimeException e) {
      reply(exchange, 500, "text/plain", e.toString());
    }
  }

  private void route(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath().replace("/api/v1", "");
    String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    switch (path) {
      case "/time" -> json(exchange, new TimeReply(journal.now(), journal.now()));
      case "/site/time" ->
          withToken(exchange, () -> json(exchange, new TimeReply(journal.now(), journal.now())));
      case "/sessions/challenges" -> json(exchange, new Challenge("lv-2026", "bm9uY2U="));
      case "/enrolments/challenges" -> json(exchange, new Challenge("lv-2026", "bm9uY2U="));
      case "/enrolments" -> enrol(exchange, body);
      case "/enrolments/e1" -> json(exchange, enrolment("APPROVED"));
      case "/sessions/installations" -> signIn(exchange, body);
      case "/statements" -> withToken(exchange, () -> statement(exchange, body));
      case "/log/held" -> withToken(exchange, () -> json(exchange, lacking()));
      case "/log/cosignatures" -> withToken(exchange, () -> cosigned(exchange, body));
      case "/feed" -> withToken(exchange, () -> feed(exchange));
      case "/feed/poll" -> withToken(exchange, () -> poll(exchange));
      default -> withToken(exchange, () -> command(exchange));
    }
  }

  private Lacking lacking() {
    return new Lacking(false, journal.size(), List.of());
  }

  private void cosigned(HttpExchange exchange, String note) throws IOException {
    cosigned.add(note);
    reply(exchange, 204, "text/plain", "");
  }

  private void signIn(HttpExchange exchange, String body) throws IOException {
    SignInRequest request =
        org.konvent.model.journal.ModelJson.read(body.getBytes(UTF_8), SignInRequest.class);
    byte[] text = Proofs.signIn("lv-2026", request.installation(), request.nonce());
    if (!installation.verify(text, Base64.getDecoder().decode(request.proof()))) {
      problem(exchange, new Problem("", "not-signed-in", "", 401, "", Map.of()));
      return;
    }
    String token = "token-" + signIns.incrementAndGet();
    tokens.put(token, request.installation());
    json(exchange, new SessionReply(token, journal.now() + 600_000, "trier", List.of("SITE")));
  }

  private void enrol(HttpExchange exchange, String body) throws IOException {
    EnrolmentRequest request =
        org.konvent.model.journal.ModelJson.read(body.getBytes(UTF_8), EnrolmentRequest.class);
    VerifierKey key = VerifierKey.parse(request.key());
    byte[] text =
        Proofs.enrolment(
            "lv-2026", request.site(), request.suffix(), request.key(), request.nonce());
    if (!request.code().equals("4711")
        || !key.verify(text, Base64.getDecoder().decode(request.proof()))) {
      problem(exchange, new Problem("", "enrolment-refused", "refused", 403, "", Map.of()));
      return;
    }
    installation = key;
    journal.enrol(request.site(), request.suffix(), key);
    json(exchange, enrolment("PENDING"));
  }

  private EnrolmentReply enrolment(String state) {
    return new EnrolmentReply("e1", state, "lv-2026", "", journal.logKey().format());
  }

  private void withToken(HttpExchange exchange, Act act) throws IOException {
    String header = exchange.getRequestHeaders().getFirst("Authorization");
    boolean known = header != null && tokens.containsKey(header.replace("Bearer ", ""));
    if (leader != null) {
      Map<String, Object> more = Map.of("leader", leader.toString());
      problem(exchange, new Problem("", "not-the-leader", "", 503, "", more));
    } else if (!known) {
      problem(exchange, new Problem("", "not-signed-in", "", 401, "", Map.of()));
    } else {
      act.run();
    }
  }

  private void statement(HttpExchange exchange, String note) throws IOException {
    statementsSeen.incrementAndGet();
    if (refusal != null) {
      problem(exchange, refusal);
      return;
    }
    FakeJournal.Receipted receipted = journal.receive(note);
    publish(receipted.batch());
    if (answersLost.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
      exchange.close();
      return;
    }
    json(exchange, receipted.reply());
  }

  private void command(HttpExchange exchange) throws IOException {
    commandIds.add(exchange.getRequestHeaders().getFirst(Headers.COMMAND));
    if (answersLost.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
      exchange.close();
      return;
    }
    json(exchange, new CommandReply(journal.size(), List.of()));
  }

  private void feed(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
    exchange.sendResponseHeaders(200, 0);
    OutputStream stream = exchange.getResponseBody();
    listen(stream, after(exchange));
    while (streams.contains(stream)) {
      Thread.onSpinWait();
      java.util.concurrent.locks.LockSupport.parkNanos(2_000_000);
    }
  }

  /** What there is, and everything from there on. */
  private synchronized void listen(OutputStream stream, long after) {
    if (!mute) {
      write(stream, event("beat", new Beat(journal.now(), journal.size())));
      write(stream, event("batch", journal.since(after)));
    }
    streams.add(stream);
  }

  private void poll(HttpExchange exchange) throws IOException {
    if (after(exchange) < journal.size()) {
      json(exchange, journal.since(after(exchange)));
    } else {
      exchange.sendResponseHeaders(204, -1);
    }
  }

  private static long after(HttpExchange exchange) {
    return Long.parseLong(
        exchange.getRequestURI().getQuery().replaceAll(".*after=(?:\\d+:)?(\\d+).*", "$1"));
  }

  private static String event(String name, Object data) {
    return "event: " + name + "\ndata: " + Session.json(data) + "\n\n";
  }

  private static void write(OutputStream stream, String text) {
    try {
      stream.write(text.getBytes(UTF_8));
      stream.flush();
    } catch (IOException e) {
      quietly(stream);
    }
  }

  private static void quietly(OutputStream stream) {
    try {
      stream.close();
    } catch (IOException e) {
      // it is gone, which is what was wanted
    }
  }

  private static void json(HttpExchange exchange, Object value) throws IOException {
    reply(exchange, 200, "application/json", Session.json(value));
  }

  private static void problem(HttpExchange exchange, Problem problem) throws IOException {
    reply(exchange, problem.status(), "application/problem+json", Session.json(problem));
  }

  private static void reply(HttpExchange exchange, int status, String type, String text)
      throws IOException {
    byte[] bytes = text.getBytes(UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  @Override
  public void close() {
    cutStreams();
    server.stop(0);
    threads.shutdownNow();
  }

  private interface Act {
    void run() throws IOException;
  }
}
