package org.konvent.satellite.hall;

import io.vertx.core.net.KeyCertOptions;
import io.vertx.core.net.PfxOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.konvent.satellite.station.OwnerOnly;

/**
 * The keys of the hall's listener, in one file that only the owner of the data reads: an authority of
 * this device alone, which people make their devices trust, and a key that it signs, whose certificate
 * is made anew as often as the addresses change.
 */
public final class HallKeys {

  private static final Logger LOG = Logger.getLogger(HallKeys.class);

  /** From the first rehearsal to the day, and not much longer: nobody takes the trust back. */
  private static final int LIFE_DAYS = 60;

  private static final String AUTHORITY = "authority";
  private static final String OWN = "own";

  /**
   * May sign, and for no names but {@code localhost} and those under {@code local}: who steals the key
   * cannot pass himself off as a bank to those who trust it. (X.509 name constraints: two permitted
   * DNS names, as DER.)
   */
  private static final List<String> MAY_SIGN_LOCAL_NAMES =
      List.of(
          "-ext",
          "bc:critical=ca:true,pathlen:0",
          "-ext",
          "ku:critical=keyCertSign",
          "-ext",
          "2.5.29.30:critical=3018A016300B82096C6F63616C686F7374300782056C6F63616C");

  private final Path file;
  private final String password;

  /**
   * @param directory of the data, which only its owner reads
   * @param password of the file
   */
  public HallKeys(Path directory, String password) {
    this.file = directory.resolve("hall.p12");
    this.password = password;
  }

  /**
   * Certificates for these addresses: as kept, or made anew as far as that is needed.
   *
   * @throws NoCertificate where they cannot be made
   */
  public HallCertificates fitting(List<InetAddress> addresses, long wallMillis) {
    Optional<HallCertificates> kept = readable();
    if (kept.filter(it -> it.fit(addresses, wallMillis)).isEmpty()) {
      make(kept.filter(it -> it.isTrustedFor(wallMillis)).isPresent(), addresses);
    }
    return kept().orElseThrow();
  }

  /** What cannot be read any more is made anew: devices have to be told to trust it again, and no file has to be mended. */
  private Optional<HallCertificates> readable() {
    try {
      return kept();
    } catch (NoCertificate e) {
      LOG.error("The hall's keys cannot be read; new ones are made", e);
      return Optional.empty();
    }
  }

  /** What the listener proves itself with. */
  public KeyCertOptions identity() {
    return new PfxOptions().setPath(file.toString()).setPassword(password).setAlias(OWN);
  }

  /** Certificates that were made earlier, if any were. */
  public Optional<HallCertificates> kept() {
    if (Files.notExists(file)) {
      return Optional.empty();
    }
    try {
      KeyStore store = store();
      if (!store.containsAlias(AUTHORITY) || !store.containsAlias(OWN)) {
        throw new NoCertificate(file + " lacks a certificate");
      }
      return Optional.of(
          new HallCertificates(
              (X509Certificate) store.getCertificate(AUTHORITY),
              (X509Certificate) store.getCertificate(OWN)));
    } catch (IOException | GeneralSecurityException e) {
      throw new NoCertificate(e);
    }
  }

  private KeyStore store() throws IOException, GeneralSecurityException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(file)) {
      store.load(in, password.toCharArray());
    }
    return store;
  }

  /** Beside the file and then over it, so that there is never half of one. */
  private void make(boolean underTheSameAuthority, List<InetAddress> addresses) {
    Path fresh = file.resolveSibling("hall.tmp");
    Keytool keytool = new Keytool(fresh, password);
    try {
      Files.deleteIfExists(fresh);
      if (underTheSameAuthority) {
        copyAuthority(fresh);
      } else {
        keytool.make(AUTHORITY, "CN=Konvent im Saal", LIFE_DAYS, MAY_SIGN_LOCAL_NAMES);
      }
      keytool.make(OWN, "CN=Konvent", LIFE_DAYS, servesUnder(addresses));
      OwnerOnly.file(fresh);
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException | GeneralSecurityException e) {
      throw new NoCertificate(e);
    }
  }

  private void copyAuthority(Path fresh) throws IOException, GeneralSecurityException {
    KeyStore store = store();
    store.deleteEntry(OWN);
    try (OutputStream out = Files.newOutputStream(fresh)) {
      store.store(out, password.toCharArray());
    }
  }

  private static List<String> servesUnder(List<InetAddress> addresses) {
    Stream<String> numbers =
        Stream.concat(addresses.stream(), Stream.of(InetAddress.getLoopbackAddress()))
            .map(address -> "ip:" + address.getHostAddress())
            .distinct();
    Stream<String> names =
        Stream.concat(Stream.of("localhost"), OwnAddresses.localName().stream())
            .map(name -> "dns:" + name);
    return List.of(
        "-signer",
        AUTHORITY,
        "-ext",
        "bc:critical=ca:false",
        "-ext",
        "ku:critical=digitalSignature",
        "-ext",
        "eku=serverAuth",
        "-ext",
        "san=" + Stream.concat(numbers, names).collect(Collectors.joining(",")));
  }
}
