package org.konvent.satellite.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.konvent.model.journal.ModelJson;

/** Asks the running satellite of a data directory. */
final class LocalClient {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration MUCH_PATIENCE = Duration.ofMinutes(10);

  private final DataDirectory.LocalApi api;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  LocalClient(DataDirectory data) {
    api =
        data.localApi()
            .orElseThrow(() -> new CliFailure(ExitCode.TRY_AGAIN, "not-running", data.path()));
  }

  byte[] get(String path) {
    return send(request(path).GET());
  }

  /** Fetches something large into a file. */
  void download(String path, Path target) {
    HttpRequest.Builder request = request(path).timeout(MUCH_PATIENCE).GET();
    HttpResponse<Path> response = exchange(request, BodyHandlers.ofFile(target));
    if (response.statusCode() / 100 != 2) {
      throw new CliFailure(ExitCode.REFUSED, "refused", response.statusCode(), "", "");
    }
  }

  byte[] post(String path, Object body) {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofByteArray(ModelJson.canonical(body))));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(
            URI.create("http://127.0.0.1:" + api.port() + "/api/v1/local" + path))
        .timeout(PATIENCE)
        .header("Authorization", "Bearer " + api.token());
  }

  private byte[] send(HttpRequest.Builder request) {
    HttpResponse<byte[]> response = exchange(request, BodyHandlers.ofByteArray());
    if (response.statusCode() / 100 == 2) {
      return response.body();
    }
    throw failure(response);
  }

  private <T> HttpResponse<T> exchange(
      HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
    try {
      return http.send(request.build(), body);
    } catch (IOException e) {
      throw new CliFailure(ExitCode.TRY_AGAIN, "not-running", e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CliFailure(ExitCode.TRY_AGAIN, "interrupted");
    }
  }

  @SuppressWarnings("unchecked") // a JSON object has string keys
  private static CliFailure failure(HttpResponse<byte[]> response) {
    if (response.body().length == 0) {
      return new CliFailure(ExitCode.REFUSED, "refused", response.statusCode(), "", "");
    }
    Map<String, Object> problem = ModelJson.read(response.body(), Map.class);
    String code = String.valueOf(problem.get("code"));
    return new CliFailure(
        exitCode(response.statusCode(), code),
        "problem." + code,
        problem.getOrDefault("title", code),
        problem.getOrDefault("detail", ""),
        problem.getOrDefault("rules", List.of()));
  }

  private static int exitCode(int status, String code) {
    return switch (status) {
      case 401, 403 -> ExitCode.NOT_ALLOWED;
      case 503 ->
          code.equals("no-answer") || code.equals("captive-portal")
              ? ExitCode.UNREACHABLE
              : ExitCode.TRY_AGAIN;
      case 429, 507 -> ExitCode.TRY_AGAIN;
      default -> ExitCode.REFUSED;
    };
  }

  static String text(byte[] json) {
    return new String(json, UTF_8);
  }
}
