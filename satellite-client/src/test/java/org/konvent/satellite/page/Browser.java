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

/** Somebody with a browser of their own, as far as HTTP goes. */
final class Browser {

  private final CookieManager cookies = new CookieManager();
  private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).build();
  private final URI satellite;
  private final String language;

  Browser(URI satellite, String language) {
    this.satellite = satellite;
    this.language = language;
  }

  HttpResponse<String> open(String path) {
    return send(request(path).header("Accept", "text/html").GET());
  }

  HttpResponse<String> act(String path, String json) {
    return send(
        request(path)
            .header("Accept", "application/json")
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json)));
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
