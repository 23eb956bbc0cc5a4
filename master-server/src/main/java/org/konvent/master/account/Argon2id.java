package org.konvent.master.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** Password hashes in the text form of the PHC: {@code $argon2id$v=19$m=…,t=…,p=1$salt$hash}. */
final class Argon2id {

  static final int HASH_BYTES = 32;
  private static final Pattern STORED =
      Pattern.compile(
          "\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,2}),p=1\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");

  private Argon2id() {}

  static String hash(String password, byte[] salt, PasswordCost cost) {
    return format(salt, compute(password, salt, cost.memoryKib(), cost.iterations()), cost);
  }

  static String format(byte[] salt, byte[] hash, PasswordCost cost) {
    Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
    return "$argon2id$v=19$m=%d,t=%d,p=1$%s$%s"
        .formatted(
            cost.memoryKib(),
            cost.iterations(),
            base64.encodeToString(salt),
            base64.encodeToString(hash));
  }

  static boolean matches(String password, String stored) {
    Matcher parts = STORED.matcher(stored);
    if (!parts.matches()) {
      throw new IllegalStateException("a stored password hash cannot be read");
    }
    byte[] computed =
        compute(
            password,
            Base64.getDecoder().decode(parts.group(3)),
            Integer.parseInt(parts.group(1)),
            Integer.parseInt(parts.group(2)));
    return MessageDigest.isEqual(computed, Base64.getDecoder().decode(parts.group(4)));
  }

  private static byte[] compute(String password, byte[] salt, int memoryKib, int iterations) {
    Argon2BytesGenerator argon2 = new Argon2BytesGenerator();
    argon2.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(memoryKib)
            .withIterations(iterations)
            .withParallelism(1)
            .withSalt(salt)
            .build());
    byte[] hash = new byte[HASH_BYTES];
    String composed = Normalizer.normalize(password, Normalizer.Form.NFC);
    argon2.generateBytes(composed.getBytes(StandardCharsets.UTF_8), hash);
    return hash;
  }
}
