package org.konvent.satellite.hall;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.net.InetAddress;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Base64;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * By what a device in the hall knows this one.
 *
 * @param authority what people make their devices trust, once
 * @param own signed by it; names the addresses of this device
 */
public record HallCertificates(X509Certificate authority, X509Certificate own) {

  /** A convention with its rehearsal the evening before must not end in the middle. */
  private static final long RENEWED_BEFORE_MILLIS = Duration.ofDays(7).toMillis();

  private static final int LINE = 64;

  /** Whether nothing needs to be made anew, at this time of the device's clock. */
  public boolean fit(Collection<InetAddress> addresses, long wallMillis) {
    return isFresh(authority, wallMillis) && isFresh(own, wallMillis) && covers(addresses);
  }

  boolean isTrustedFor(long wallMillis) {
    return isFresh(authority, wallMillis);
  }

  private static boolean isFresh(X509Certificate certificate, long wallMillis) {
    return certificate.getNotBefore().getTime() <= wallMillis
        && wallMillis + RENEWED_BEFORE_MILLIS < certificate.getNotAfter().getTime();
  }

  private boolean covers(Collection<InetAddress> addresses) {
    try {
      Set<Object> named =
          own.getSubjectAlternativeNames().stream()
              .map(name -> name.get(1))
              .collect(Collectors.toSet());
      return named.containsAll(addresses.stream().map(InetAddress::getHostAddress).toList());
    } catch (CertificateParsingException e) {
      throw new NoCertificate(e);
    }
  }

  /** SHA-256 of the authority's certificate, as devices show it when they are asked to trust it. */
  public String fingerprint() {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(authority.getEncoded());
      return HexFormat.ofDelimiter(":").withUpperCase().formatHex(hash);
    } catch (NoSuchAlgorithmException | CertificateEncodingException e) {
      throw new NoCertificate(e);
    }
  }

  /** The authority's certificate as a file that devices take. */
  public byte[] pem() {
    try {
      String text =
          Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(authority.getEncoded());
      return ("-----BEGIN CERTIFICATE-----\n" + text + "\n-----END CERTIFICATE-----\n")
          .getBytes(US_ASCII);
    } catch (CertificateEncodingException e) {
      throw new NoCertificate(e);
    }
  }
}
