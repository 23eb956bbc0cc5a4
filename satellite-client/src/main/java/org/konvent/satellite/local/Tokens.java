package org.konvent.satellite.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.konvent.model.log.Hash;

/** Random secrets that stand in an address or a cookie. */
final class Tokens {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 20;

  private Tokens() {}

  static String random() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  /** Under which a token is kept: who reads the disk cannot use it. */
  static String hash(String token) {
    return Hash.sha256(token.getBytes(UTF_8)).hex();
  }

  static boolean same(String expected, String presented) {
    return presented != null
        && MessageDigest.isEqual(expected.getBytes(UTF_8), presented.getBytes(UTF_8));
  }
}
