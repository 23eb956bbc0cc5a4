package org.konvent.web.page;

import io.quarkus.qute.TemplateExtension;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.konvent.model.log.Hash;

/**
 * Style and scripts of the pages, under an address that holds the hash of all of them: browsers keep
 * them for good, and a new version has another address. Modules find each other beside themselves.
 */
@ApplicationScoped
public class Assets {

  static final List<String> NAMES =
      List.of(
          "konvent.css",
          "konvent.js",
          "acts.js",
          "choices.js",
          "countdown.js",
          "dialog.js",
          "dragging.js",
          "imports.js",
          "live.js",
          "shortcuts.js",
          "site.css",
          "site.js",
          "sound.js",
          "tabs.js",
          "toast.js");

  private static final String FOLDER = "/assets/";
  private static final Map<String, Asset> ALL = all();
  private static final String VERSION = version();

  void register(@Observes Router router) {
    router.get(FOLDER + ":version/:name").handler(Assets::serve);
  }

  /** The address of an asset, for templates: {@code {asset:url('konvent.css')}}. */
  @TemplateExtension(namespace = "asset")
  static String url(String name) {
    return FOLDER + VERSION + "/" + name;
  }

  private static void serve(RoutingContext request) {
    Asset asset = ALL.get(request.pathParam("name"));
    if (asset == null) {
      request.next();
      return;
    }
    boolean current = VERSION.equals(request.pathParam("version"));
    String accepted = request.request().getHeader(HttpHeaders.ACCEPT_ENCODING);
    boolean zipped = accepted != null && accepted.contains("gzip");
    HttpServerResponse response =
        request
            .response()
            .putHeader(HttpHeaders.CONTENT_TYPE, asset.mediaType())
            .putHeader(HttpHeaders.VARY, "Accept-Encoding")
            .putHeader(
                HttpHeaders.CACHE_CONTROL,
                current ? "public, max-age=31536000, immutable" : "no-cache");
    if (zipped) {
      response.putHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
    }
    response.end(Buffer.buffer(zipped ? asset.zipped() : asset.bytes()));
  }

  private static Map<String, Asset> all() {
    Map<String, Asset> all = new TreeMap<>();
    NAMES.forEach(name -> all.put(name, Asset.read(name)));
    return all;
  }

  private static String version() {
    Buffer everything = Buffer.buffer();
    ALL.values().forEach(asset -> everything.appendBytes(asset.bytes()));
    return Hash.sha256(everything.getBytes()).hex().substring(0, 16);
  }
}
