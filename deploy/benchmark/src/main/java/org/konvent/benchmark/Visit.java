package org.konvent.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.konvent.system.client.Json;

/**
 * The first visit of a page, as a browser makes it that knows nothing yet: the page, what it links, and what those
 * modules import.
 *
 * @param cookie of the person or the device
 */
record Visit(URI page, String cookie) {

  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final Pattern ASSET =
      Pattern.compile(
          "(?:<link [^>]*href=|<script [^>]*src=|<img [^>]*src=|from |import )[\"']([/.][^\"']+)");
  private static final Pattern STREAM =
      Pattern.compile("data-stream=\"([^\"]+)\" data-after=\"([^\"]*)\"");

  /** Of a device whose address carries its token. */
  static Visit ofDevice(URI page) throws IOException, InterruptedException {
    return new Visit(page, cookies(new Visit(page, "").get(page)));
  }

  /** Of somebody who signs in. */
  static Visit signedIn(URI page, Map<String, String> by) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(page.resolve("/api/v1/sessions"))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(Json.of(by)))
            .build();
    return new Visit(page, cookies(HTTP.send(request, BodyHandlers.ofByteArray())));
  }

  private static String cookies(HttpResponse<byte[]> reply) {
    return reply.headers().allValues("Set-Cookie").stream()
        .map(cookie -> cookie.split(";", 2)[0])
        .collect(Collectors.joining("; "));
  }

  /** Requests, the stream that the page opens included, and bytes of the bodies as they cross the network. */
  Map<String, Object> weight() throws IOException, InterruptedException {
    Set<URI> asked = new HashSet<>();
    Deque<URI> open = new ArrayDeque<>(Set.of(page));
    long bytes = 0;
    while (!open.isEmpty()) {
      URI next = open.remove();
      if (asked.add(next)) {
        HttpResponse<byte[]> response = get(next);
        bytes += response.body().length;
        Matcher linked = ASSET.matcher(text(response));
        while (linked.find()) {
          open.add(next.resolve(linked.group(1)));
        }
      }
    }
    Map<String, Object> weight = new TreeMap<>();
    weight.put("requests", asked.size() + 1);
    weight.put("kilobytes", (bytes + 1_023) / 1_024);
    return weight;
  }

  /** Path and parameters of the stream that the page reads. */
  String stream() throws IOException, InterruptedException {
    Matcher stream = STREAM.matcher(text(get(page)));
    if (!stream.find()) {
      throw new IllegalStateException("no stream on " + page);
    }
    return stream.group(1).replace("&amp;", "&") + stream.group(2);
  }

  private HttpResponse<byte[]> get(URI address) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .header("Cookie", cookie)
            .header("Accept-Encoding", "gzip")
            .header("Accept-Language", "de")
            .build();
    HttpResponse<byte[]> response = HTTP.send(request, BodyHandlers.ofByteArray());
    if (response.statusCode() != 200) {
      throw new IllegalStateException(address + " answers " + response.statusCode());
    }
    return response;
  }

  private static String text(HttpResponse<byte[]> response) throws IOException {
    boolean zipped =
        response.headers().firstValue("Content-Encoding").filter("gzip"::equals).isPresent();
    if (!zipped) {
      return new String(response.body(), StandardCharsets.UTF_8);
    }
    try (var plain = new GZIPInputStream(new java.io.ByteArrayInputStream(response.body()))) {
      return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
