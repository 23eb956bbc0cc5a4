package org.konvent.system;

import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.konvent.system.client.Json;
import org.konvent.system.client.Reply;

/** A device in the hall, such as a tablet: its browser, as far as HTTP goes, and what it trusts. */
record HallDevice(HttpClient http) {

  private static final String AUTHORITY = "/konvent-saal.crt";

  /** Trusts the authority of this satellite, fetched on the satellite itself, and nobody else. */
  static HallDevice trusting(int satellitePort) throws IOException, GeneralSecurityException {
    KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
    store.load(null, null);
    URI authority = URI.create("http://127.0.0.1:" + satellitePort + AUTHORITY);
    try (InputStream in = authority.toURL().openStream()) {
      store.setCertificateEntry(
          "hall", CertificateFactory.getInstance("X.509").generateCertificate(in));
    }
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(store);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    return new HallDevice(
        HttpClient.newBuilder().sslContext(context).cookieHandler(new CookieManager()).build());
  }

  /** As it came: trusts the authorities of the world, of which the satellite's is none. */
  static HallDevice asItCame() {
    return new HallDevice(HttpClient.newHttpClient());
  }

  Reply opens(String address) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(URI.create(address)).header("Accept", "text/html").GET());
  }

  /** What the page at this address would have done. */
  Reply acts(String page, String path, Object body) throws IOException, InterruptedException {
    URI address = URI.create(page);
    return send(
        HttpRequest.newBuilder(address.resolve("/api/v1/local" + path))
            .header("Content-Type", "application/json")
            .header("Origin", address.resolve("/").toString().replaceAll("/$", ""))
            .POST(HttpRequest.BodyPublishers.ofString(Json.of(body))));
  }

  Reply asksWith(String token, String address) throws IOException, InterruptedException {
    return send(
        HttpRequest.newBuilder(URI.create(address)).header("Authorization", "Bearer " + token));
  }

  private Reply send(HttpRequest.Builder request) throws IOException, InterruptedException {
    HttpResponse<String> response =
        http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    String type = response.headers().firstValue("Content-Type").orElse("");
    return new Reply(response.statusCode(), type, response.body());
  }
}
