package org.konvent.master.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.konvent.master.account.PasswordSignIn;
import org.konvent.model.journal.ModelJson;
import org.konvent.model.wire.SessionReply;

/** A command's way to a running master. */
final class MasterClient {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private static final int FIRST_FAILURE = 300;
  private static final int NOT_FOUND = 404;
  private static final int CONFLICT = 409;

  private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  private final URI master;
  private String token = "";

  MasterClient(URI master) {
    this.master = master;
  }

  void signIn(String name, String password) throws InterruptedException {
    byte[] body = ModelJson.canonical(new PasswordSignIn(name, password, Optional.of(true)));
    HttpRequest request =
        HttpRequest.newBuilder(master.resolve("/api/v1/sessions"))
            .timeout(PATIENCE)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofByteArray(body))
            .build();
    HttpResponse<byte[]> answer = send(request, HttpResponse.BodyHandlers.ofByteArray());
    require(answer.statusCode());
    token = ModelJson.read(answer.body(), SessionReply.class).token();
  }

  /** Saves a backup; a file appears only when all of it has arrived, which its last line tells. */
  void backup(Path file) throws IOException, InterruptedException {
    download(
        "/api/v1/backup",
        file,
        part -> {
          if (!isWhole(part)) {
            throw new CommandFailed(
                Exit.TRY_AGAIN, "The backup was cut off on its way; try again.");
          }
        });
  }

  /** Saves the answer; a file appears only when all of it has arrived. */
  void download(String path, Path file) throws IOException, InterruptedException {
    download(path, file, part -> {});
  }

  /** Asks something; the answer as JSON. */
  byte[] get(String path) throws InterruptedException {
    return answered(request(path).GET());
  }

  /** Has something done; where it is refused, the master's reason is what is thrown. */
  byte[] post(String path, Object body) throws InterruptedException {
    return answered(
        request(path)
            .header("Content-Type", "application/json")
            .header("Konvent-Command", UUID.randomUUID().toString())
            .POST(HttpRequest.BodyPublishers.ofByteArray(ModelJson.canonical(body))));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(master.resolve(path))
        .header("Authorization", "Bearer " + token)
        .header("Accept-Language", "en");
  }

  private byte[] answered(HttpRequest.Builder request) throws InterruptedException {
    HttpResponse<byte[]> answer = send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    if (isRefused(answer)) {
      throw refused(answer.body());
    }
    require(answer.statusCode());
    return answer.body();
  }

  private static boolean isRefused(HttpResponse<?> answer) {
    return answer.statusCode() == CONFLICT || answer.statusCode() == NOT_FOUND;
  }

  private static CommandFailed refused(byte[] body) {
    Map<?, ?> problem = ModelJson.read(body, Map.class);
    return new CommandFailed(Exit.REFUSED, problem.get("title") + ": " + problem.get("detail"));
  }

  /** Refuses a file that is not what was asked for. */
  private interface Inspection {
    void look(Path part) throws IOException;
  }

  private void download(String path, Path file, Inspection inspection)
      throws IOException, InterruptedException {
    if (Files.exists(file)) {
      throw new CommandFailed(Exit.USAGE, file + " exists already; name another file.");
    }
    Path directory = file.toAbsolutePath().getParent();
    if (!Files.isDirectory(directory)) {
      throw new CommandFailed(Exit.USAGE, directory + " does not exist; make it first.");
    }
    Path part = file.resolveSibling(file.getFileName() + ".part");
    HttpResponse<Path> answer = send(request(path).build(), HttpResponse.BodyHandlers.ofFile(part));
    if (answer.statusCode() >= FIRST_FAILURE) {
      byte[] why = Files.readAllBytes(part);
      Files.delete(part);
      throw isRefused(answer) ? refused(why) : failure(answer.statusCode());
    }
    inspection.look(part);
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
  }

  private static boolean isWhole(Path part) throws IOException {
    try (var lines = Files.lines(part, StandardCharsets.UTF_8)) {
      return lines.reduce("", (earlier, later) -> later).contains("\"kind\":\"end\"");
    }
  }

  private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler)
      throws InterruptedException {
    try {
      return http.send(request, handler);
    } catch (IOException e) {
      throw new CommandFailed(
          Exit.UNREACHABLE, "The master at " + master + " cannot be reached: is it running?");
    }
  }

  private static void require(int status) {
    if (status >= FIRST_FAILURE) {
      throw failure(status);
    }
  }

  private static CommandFailed failure(int status) {
    return switch (status) {
      case 401, 403 ->
          new CommandFailed(Exit.NOT_ALLOWED, "Name or password is wrong, or a role is missing.");
      case 429, 503 -> new CommandFailed(Exit.TRY_AGAIN, "The master asks to try again later.");
      default -> new CommandFailed(Exit.REFUSED, "The master answered with status " + status + ".");
    };
  }
}
