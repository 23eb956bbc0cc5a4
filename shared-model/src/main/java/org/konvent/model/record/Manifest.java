package org.konvent.model.record;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.konvent.model.journal.ModelJson;
import org.konvent.model.journal.UnreadableJson;
import org.konvent.model.log.CanonicalJson;
import org.konvent.model.log.Ed25519Engine;
import org.konvent.model.log.Hash;
import org.konvent.model.log.MalformedLogData;
import org.konvent.model.log.SignedNote;
import org.konvent.model.log.Signer;
import org.konvent.model.log.VerifierKey;

/**
 * What a bundle is and holds: a signed note whose first line names the format and whose second is canonical JSON.
 *
 * @param kind of one site, or of the whole
 * @param convention id of the convention
 * @param site whose record it is; absent for the whole
 * @param installation key name of the installation that made it; absent for the whole
 * @param key of whoever signs the manifest, in the text form of signed notes
 * @param logKey the master's log key as it was pinned, in the same form
 * @param size number of journal entries in the bundle
 * @param software what wrote it
 * @param files every other file of the zip, by name
 */
public record Manifest(
    Kind kind,
    String convention,
    Optional<String> site,
    Optional<String> installation,
    String key,
    String logKey,
    long size,
    String software,
    Map<String, Content> files) {

  /** The first line of the text. */
  public static final String FIRST_LINE = "konvent/record/v1";

  /** The most bytes of the JSON. */
  public static final int MAX_BYTES = 1 << 16;

  /** Whose record it is. */
  public enum Kind {
    /** What one site holds, signed by its installation. */
    SITE,
    /** What the master holds, signed with the log key. */
    WHOLE
  }

  /**
   * A file.
   *
   * @param bytes its length, unpacked
   * @param sha256 of its bytes
   */
  public record Content(long bytes, Hash sha256) {

    public Content {
      Objects.requireNonNull(sha256, "sha256");
      if (bytes < 0 || bytes > RecordFiles.MAX_BYTES) {
        throw new IllegalArgumentException("a file of " + bytes + " bytes");
      }
    }
  }

  public Manifest {
    Objects.requireNonNull(kind, "kind");
    for (String text : new String[] {convention, key, logKey, software}) {
      Objects.requireNonNull(text, "manifest");
    }
    files = Collections.unmodifiableMap(new TreeMap<>(files));
    boolean ofSite = kind == Kind.SITE;
    if (site.isPresent() != ofSite || installation.isPresent() != ofSite || size < 1) {
      throw new IllegalArgumentException("a site's bundle names site and installation");
    }
    if (!files.keySet().containsAll(RecordFiles.REQUIRED)
        || files.size() >= RecordFiles.MAX_FILES
        || !files.keySet().stream().allMatch(RecordFiles::isName)
        || files.containsKey(RecordFiles.MANIFEST)) {
      throw new IllegalArgumentException("not the files of a bundle");
    }
  }

  /** The manifest with the files that were written. */
  Manifest listing(Map<String, Content> written) {
    return new Manifest(kind, convention, site, installation, key, logKey, size, software, written);
  }

  /** A manifest whose files are not written yet; {@link BundleWriter#finish} lists them. */
  public static Manifest of(
      Kind kind,
      String convention,
      Optional<String> site,
      Optional<String> installation,
      String key,
      String logKey,
      long size,
      String software) {
    Content empty = new Content(0, Hash.sha256());
    Map<String, Content> files = new TreeMap<>();
    RecordFiles.REQUIRED.forEach(name -> files.put(name, empty));
    return new Manifest(kind, convention, site, installation, key, logKey, size, software, files);
  }

  /** Signs it. */
  public String sign(Signer signer) {
    String json = new String(ModelJson.canonical(this), StandardCharsets.UTF_8);
    return SignedNote.sign(FIRST_LINE + "\n" + json + "\n", signer).format();
  }

  /** The key that signs it, checked with the given engine; refuses with {@link MalformedLogData}. */
  public VerifierKey verifierKey(Ed25519Engine engine) {
    return VerifierKey.parse(key, engine);
  }

  /** The master's log key, checked with the given engine; refuses with {@link MalformedLogData}. */
  public VerifierKey logVerifierKey(Ed25519Engine engine) {
    return VerifierKey.parse(logKey, engine);
  }

  /**
   * Reads the text of a manifest; says nothing about its signature.
   *
   * @throws MalformedLogData where it is no manifest
   */
  public static Manifest parse(SignedNote note) {
    List<String> lines = List.of(note.text().split("\n", 4));
    if (lines.size() != 3 || !lines.get(0).equals(FIRST_LINE) || !lines.get(2).isEmpty()) {
      throw new MalformedLogData("manifest", "not " + FIRST_LINE + " and one line of JSON");
    }
    byte[] json = lines.get(1).getBytes(StandardCharsets.UTF_8);
    try {
      return ModelJson.fromTree(CanonicalJson.parse(json, MAX_BYTES), Manifest.class);
    } catch (UnreadableJson e) {
      throw new MalformedLogData("manifest", e.getMessage());
    }
  }
}
