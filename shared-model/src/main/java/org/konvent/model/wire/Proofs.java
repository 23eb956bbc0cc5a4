package org.konvent.model.wire;

import java.nio.charset.StandardCharsets;
import org.konvent.model.log.Hash;

/** The texts that prove possession of a key, each bound to its purpose. */
public final class Proofs {

  private Proofs() {}

  public static byte[] enrolment(
      String convention, String site, String suffix, String key, String nonce) {
    return lines("konvent/enrolment/v1", convention, site, suffix, key, nonce);
  }

  public static byte[] signIn(String convention, String installation, String nonce) {
    return lines("konvent/sign-in/v1", convention, installation, nonce);
  }

  /** What both sides read aloud: the first 20 hex digits of the key's hash in groups of four. */
  public static String fingerprint(String key) {
    String hex = Hash.sha256(key.getBytes(StandardCharsets.UTF_8)).hex().substring(0, 20);
    return hex.replaceAll("(.{4})(?=.)", "$1-");
  }

  /** Key name of an installation, such as {@code trier} or {@code trier.2}: no plus, which key names exclude. */
  public static String installation(String site, String suffix) {
    return suffix.isEmpty() ? site : site + "." + suffix;
  }

  private static byte[] lines(String... lines) {
    return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
  }
}
