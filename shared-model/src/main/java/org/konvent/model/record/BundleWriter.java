package org.konvent.model.record;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.konvent.model.journal.ModelJson;
import org.konvent.model.log.Hash;
import org.konvent.model.log.Signer;

/**
 * Writes a bundle, one line after the other: nothing is held but the hash of the file that is being written. The same
 * content gives the same bytes.
 */
public final class BundleWriter implements AutoCloseable {

  /** No time of making: it would make two bundles of the same content differ. */
  private static final LocalDateTime SOME_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  /** Takes the lines of a file. */
  public interface Lines {

    /** One line, without its newline. */
    void add(byte[] line) throws IOException;

    /** A record as one line of canonical JSON. */
    default void add(Record line) throws IOException {
      add(ModelJson.canonical(line));
    }
  }

  /** Gives the lines of a file. */
  public interface Body {
    void writeTo(Lines lines) throws IOException;
  }

  private final ZipOutputStream zip;
  private final Map<String, Manifest.Content> written = new TreeMap<>();

  public BundleWriter(OutputStream out) {
    zip = new ZipOutputStream(new BufferedOutputStream(out, 1 << 16));
  }

  /** Writes a file of lines. */
  public BundleWriter file(String name, Body body) throws IOException {
    begin(name);
    Counted counted = new Counted(zip);
    body.writeTo(
        line -> {
          counted.write(line, 0, line.length);
          counted.write('\n');
        });
    written.put(name, counted.content());
    zip.closeEntry();
    return this;
  }

  /** Writes a file for people. */
  public BundleWriter text(String name, String text) throws IOException {
    begin(name);
    Counted counted = new Counted(zip);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    counted.write(bytes, 0, bytes.length);
    written.put(name, counted.content());
    zip.closeEntry();
    return this;
  }

  /**
   * Writes the manifest, by which the bundle is complete.
   *
   * @param of what the bundle is; its files are those written
   */
  public void finish(Manifest of, Signer signer) throws IOException {
    begin(RecordFiles.MANIFEST);
    zip.write(of.listing(written).sign(signer).getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
    zip.finish();
    zip.flush();
  }

  private void begin(String name) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(SOME_TIME);
    zip.putNextEntry(entry);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /** Counts and hashes what passes. */
  private static final class Counted extends FilterOutputStream {

    private final MessageDigest digest;
    private long bytes;

    Counted(OutputStream zip) {
      this(zip, Hash.digest());
    }

    private Counted(OutputStream zip, MessageDigest digest) {
      super(new BufferedOutputStream(new DigestOutputStream(zip, digest), 1 << 13));
      this.digest = digest;
    }

    @Override
    public void write(int one) throws IOException {
      out.write(one);
      bytes++;
    }

    @Override
    public void write(byte[] some, int from, int length) throws IOException {
      out.write(some, from, length);
      bytes += length;
    }

    Manifest.Content content() throws IOException {
      flush();
      return new Manifest.Content(bytes, new Hash(digest.digest()));
    }
  }
}
