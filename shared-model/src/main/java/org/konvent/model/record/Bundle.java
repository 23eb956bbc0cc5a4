package org.konvent.model.record;

import static org.konvent.model.record.UnreadableBundle.Reason.DIFFERS;
import static org.konvent.model.record.UnreadableBundle.Reason.LINE;
import static org.konvent.model.record.UnreadableBundle.Reason.MALFORMED;
import static org.konvent.model.record.UnreadableBundle.Reason.NOT_SIGNED;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.konvent.model.journal.ModelJson;
import org.konvent.model.journal.UnreadableJson;
import org.konvent.model.log.CanonicalJson;
import org.konvent.model.log.Ed25519Engine;
import org.konvent.model.log.Hash;
import org.konvent.model.log.MalformedLogData;
import org.konvent.model.log.NotVerified;
import org.konvent.model.log.SignedNote;

/**
 * A bundle on disk, read line by line. What is read is the file that the manifest lists: hashes are checked by
 * {@link #check}, limits always. All methods throw {@link UnreadableBundle}.
 */
public final class Bundle implements AutoCloseable {

  /** Takes one line after the other, without its newline. */
  public interface Visitor {
    void line(byte[] line);
  }

  /** Takes one record after the other. */
  public interface Records<T> {
    void line(T line);
  }

  private final ZipFile zip;
  private final SignedNote note;
  private final Manifest manifest;

  private Bundle(ZipFile zip) throws IOException {
    this.zip = zip;
    requireNames();
    this.note = readManifest();
    this.manifest = Manifest.parse(note);
  }

  /** Opens a bundle and reads its manifest; neither signature nor hashes are checked yet. */
  public static Bundle open(Path file) {
    ZipFile zip;
    try {
      zip = new ZipFile(file.toFile());
    } catch (IOException | IllegalArgumentException e) {
      throw malformed(e);
    }
    try {
      return new Bundle(zip);
    } catch (IOException | RuntimeException e) {
      closeQuietly(zip, e);
      throw e instanceof UnreadableBundle known ? known : malformed(e);
    }
  }

  private static UnreadableBundle malformed(Exception e) {
    return new UnreadableBundle(MALFORMED, "", String.valueOf(e.getMessage()));
  }

  private static void closeQuietly(ZipFile zip, Exception why) {
    try {
      zip.close();
    } catch (IOException e) {
      why.addSuppressed(e);
    }
  }

  private void requireNames() {
    Set<String> seen = new HashSet<>();
    for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
      String name = all.nextElement().getName();
      if (!RecordFiles.isName(name) || !seen.add(name) || seen.size() > RecordFiles.MAX_FILES) {
        throw new UnreadableBundle(MALFORMED, "", "too many files, a folder, or a name twice");
      }
    }
  }

  private SignedNote readManifest() throws IOException {
    ZipEntry entry = zip.getEntry(RecordFiles.MANIFEST);
    if (entry == null) {
      throw new UnreadableBundle(MALFORMED, "", "no manifest");
    }
    try (InputStream in = zip.getInputStream(entry)) {
      return SignedNote.parse(in.readNBytes(SignedNote.MAX_BYTES + 1));
    }
  }

  public Manifest manifest() {
    return manifest;
  }

  /** The hash of the whole manifest, which names the bundle. */
  public Hash hash() {
    return note.hash();
  }

  /** Checks that the manifest is signed by the key that it names, and by nobody else. */
  public void checkSignature(Ed25519Engine engine) {
    try {
      if (note.signatures().size() != 1) {
        throw new NotVerified("a manifest has exactly one signature");
      }
      note.verify(List.of(manifest.verifierKey(engine)));
    } catch (NotVerified | MalformedLogData e) {
      throw new UnreadableBundle(NOT_SIGNED, RecordFiles.MANIFEST, e.getMessage());
    }
  }

  /** Checks that the files are those of the manifest, all of them and no others. */
  public void check() {
    Set<String> names = new HashSet<>();
    zip.stream().forEach(entry -> names.add(entry.getName()));
    names.remove(RecordFiles.MANIFEST);
    if (!names.equals(manifest.files().keySet())) {
      throw new UnreadableBundle(DIFFERS, "", "not the files that the manifest lists");
    }
    manifest.files().forEach(this::check);
  }

  private void check(String name, Manifest.Content expected) {
    MessageDigest digest = Hash.digest();
    long left = expected.bytes();
    try (InputStream in = zip.getInputStream(zip.getEntry(name))) {
      byte[] buffer = new byte[1 << 16];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        left -= read;
        if (left < 0) {
          break;
        }
        digest.update(buffer, 0, read);
      }
    } catch (IOException e) {
      throw new UnreadableBundle(DIFFERS, name, String.valueOf(e.getMessage()));
    }
    if (left != 0 || !new Hash(digest.digest()).equals(expected.sha256())) {
      throw new UnreadableBundle(DIFFERS, name, "not the bytes that the manifest lists");
    }
  }

  /** Reads a file of the bundle line by line. */
  public void lines(String name, Visitor visitor) {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw new UnreadableBundle(DIFFERS, name, "is missing");
    }
    try (InputStream in = zip.getInputStream(entry)) {
      read(in, name, visitor);
    } catch (IOException e) {
      throw new UnreadableBundle(DIFFERS, name, String.valueOf(e.getMessage()));
    }
  }

  /** Reads a file of lines that is in no bundle; what is said of it names no file within one. */
  public static void lines(Path file, Visitor visitor) {
    try (InputStream in = Files.newInputStream(file)) {
      read(in, "", visitor);
    } catch (IOException e) {
      throw malformed(e);
    }
  }

  private static void read(InputStream in, String name, Visitor visitor) throws IOException {
    LineReader lines = new LineReader(in, name);
    for (byte[] line = lines.next(); line != null; line = lines.next()) {
      visit(visitor, line, name, lines.number());
    }
  }

  private static void visit(Visitor visitor, byte[] line, String name, long number) {
    try {
      visitor.line(line);
    } catch (MalformedLogData | UnreadableJson | IllegalArgumentException e) {
      throw new UnreadableBundle(LINE, name, number, String.valueOf(e.getMessage()));
    }
  }

  /** Reads a file of the bundle as records, each line in its canonical form. */
  public <T> void records(String name, Class<T> type, Records<T> visitor) {
    lines(name, line -> visitor.line(record(line, type)));
  }

  /**
   * One line as a record.
   *
   * @throws MalformedLogData where it is no canonical JSON
   * @throws UnreadableJson where it does not fit the type
   */
  public static <T> T record(byte[] line, Class<T> type) {
    return ModelJson.fromTree(CanonicalJson.parse(line, RecordFiles.MAX_LINE), type);
  }

  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
