package org.konvent.web.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/**
 * A file that pages load, kept in memory: they are few and small.
 *
 * @param zipped the same bytes, compressed
 */
record Asset(String mediaType, byte[] bytes, byte[] zipped) {

  private static final Map<String, String> TYPES =
      Map.of("js", "text/javascript; charset=UTF-8", "css", "text/css; charset=UTF-8");

  static Asset read(String name) {
    try (InputStream in = Asset.class.getResourceAsStream("/assets/" + name)) {
      if (in == null) {
        throw new IllegalStateException("no asset is called " + name);
      }
      byte[] bytes = in.readAllBytes();
      return new Asset(TYPES.get(name.substring(name.lastIndexOf('.') + 1)), bytes, zip(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] zip(byte[] bytes) throws IOException {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
      out.write(bytes);
    }
    return zipped.toByteArray();
  }
}
