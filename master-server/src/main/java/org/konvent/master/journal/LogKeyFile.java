package org.konvent.master.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.konvent.model.log.Ed25519;
import org.konvent.model.log.Ed25519KeyPair;

/**
 * The file with the master's log key: two lines of Base 64, the private key (PKCS #8) and the public
 * one, readable by its owner only. It is not in the database, so that who administers the database
 * cannot sign. Masters that share a database share this file.
 */
public final class LogKeyFile {

  private static final Set<PosixFilePermission> OWNER =
      EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

  private final Path path;

  public LogKeyFile(Path path) {
    this.path = path;
  }

  public boolean exists() {
    return Files.exists(path);
  }

  /**
   * Makes a new key; never overwrites one.
   *
   * @throws IOException also where the file exists already
   */
  public Ed25519KeyPair create(SecureRandom random) throws IOException {
    Ed25519KeyPair pair = Ed25519.generate(random);
    Path directory = path.toAbsolutePath().getParent();
    Files.createDirectories(directory);
    String text = base64(pair.pkcs8()) + "\n" + base64(pair.publicKey()) + "\n";
    if (directory.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.createFile(path, PosixFilePermissions.asFileAttribute(OWNER));
      Files.writeString(path, text, StandardOpenOption.SYNC);
    } else {
      Files.writeString(path, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.SYNC);
    }
    return pair;
  }

  /**
   * @throws IOException where it cannot be read, is readable by others, or is no key
   */
  public Ed25519KeyPair read() throws IOException {
    requireOwnerOnly();
    List<String> lines = Files.readAllLines(path, StandardCharsets.US_ASCII);
    if (lines.size() != 2) {
      throw new IOException(path + " is no log key: it needs two lines");
    }
    try {
      return Ed25519KeyPair.ofPkcs8(bytes(lines.get(0)), bytes(lines.get(1)));
    } catch (RuntimeException e) {
      throw new IOException(path + " is no log key: " + e.getMessage(), e);
    }
  }

  private void requireOwnerOnly() throws IOException {
    if (path.getFileSystem().supportedFileAttributeViews().contains("posix")
        && !OWNER.containsAll(Files.getPosixFilePermissions(path))) {
      throw new IOException(path + " can be read by others: allow its owner only (mode 600)");
    }
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  private static byte[] bytes(String base64) {
    return Base64.getDecoder().decode(base64);
  }
}
