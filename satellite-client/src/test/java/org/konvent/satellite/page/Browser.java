package org.konvent.satellite.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import org.konvent.model.wire.Headers;

/** Somebody with a browser of their own, as far as HTTP goes. */
final class Browser {

  private final CookieManager cookies;
  private final HttpClient http;
  private final URI satellite;
  private final String language;

  Browser(URI satellite, String language) {
    this(satellite, language, new CookieManager(), HttpClient.newBuilder());
  }

  /**
   * @param trusting what its owner made it trust
   */
  Browser(URI satellite, String language, SSLContext trusting) {
    this(satellite, language, new CookieManager(), HttpClient.newBuilder().sslContext(trusting));
  }

  private Browser(URI satellite, String language, CookieManager cookies, HttpClient.Builder http) {
    this.satellite = satellite;
    this.language = language;
    this.cookies = cookies;
    this.http = http.cookieHandler(cookies).build();
  }

  /** With the cookies of another, as far as this one's address gets them. */
  Browser takingOver(Browser other) {
    other.cookies().forEach(cookie -> cookies.getCookieStore().add(other.satellite, cookie));
    return this;
  }

  HttpResponse<String> open(String path) {
    return send(request(path).header("Accept", "text/html,*/*;q=0.8").GET());
  }

  HttpResponse<String> act(String path, String json) {
    return send(acting(path, json));
  }

  /** As pages do, which ask again under the same id where they got no answer. */
  HttpResponse<String> actUnder(String command, String path, String json) {
    return send(acting(path, json).header(Headers.COMMAND, command));
  }

  private HttpRequest.Builder acting(String path, String json) {
    return request(path)
        .header("Accept", "application/json")
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofString(json));
  }

  HttpResponse<String> openWith(String path, String header, String value) {
    return send(request(path).header("Accept", "application/json").header(header, value).GET());
  }

  HttpResponse<String> actFrom(String origin, String path, String json) {
    return send(
        request(path)
            .header("Origin", origin)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json)));
  }

  /** The first line that a stream tells. */
  String hears(String path) {
    try (Stream<String> lines =
        http.send(request(path).GET().build(), BodyHandlers.ofLines()).body()) {
      return lines.findFirst().orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  Browser signIn(String name, String pin) {
    act("/api/v1/sessions", "{\"name\":\"%s\",\"pin\":\"%s\"}".formatted(name, pin));
    return this;
  }

  void signOut() {
    send(request("/api/v1/sessions/current").header("Accept", "application/json").DELETE());
  }

  List<HttpCookie> cookies() {
    return cookies.getCookieStore().getCookies();
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(satellite.resolve(path)).header("Accept-Language", language);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
