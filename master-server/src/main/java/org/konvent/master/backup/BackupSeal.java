package org.konvent.master.backup;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.konvent.model.log.Hash;

/**
 * Encrypts what stands beside entries, with a key that only the owner of the log key can make: who
 * takes a backup in the middle of a vote must not read figures in it.
 */
final class BackupSeal {

  private static final String PURPOSE = "konvent/backup/v1\n";
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final SecureRandom random = new SecureRandom();
  private final SecretKeySpec key;

  BackupSeal(byte[] logKey) {
    byte[] purpose = PURPOSE.getBytes(StandardCharsets.UTF_8);
    key = new SecretKeySpec(Hash.sha256(purpose, logKey).bytes(), "AES");
  }

  /**
   * @param place convention and position, so that nothing can be moved to another entry
   */
  String seal(String place, byte[] plain) {
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, place, plain);
    byte[] both = Arrays.copyOf(nonce, nonce.length + sealed.length);
    System.arraycopy(sealed, 0, both, nonce.length, sealed.length);
    return Base64.getEncoder().encodeToString(both);
  }

  byte[] open(String place, String sealed) {
    byte[] both = bytes(place, sealed);
    if (both.length < NONCE_BYTES) {
      throw new DamagedBackup(place + " is cut short");
    }
    return run(
        Cipher.DECRYPT_MODE,
        Arrays.copyOf(both, NONCE_BYTES),
        place,
        Arrays.copyOfRange(both, NONCE_BYTES, both.length));
  }

  private static byte[] bytes(String place, String sealed) {
    try {
      return Base64.getDecoder().decode(sealed);
    } catch (IllegalArgumentException e) {
      throw new DamagedBackup(place + " was changed");
    }
  }

  private byte[] run(int mode, byte[] nonce, String place, byte[] input) {
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
      return cipher.doFinal(input);
    } catch (GeneralSecurityException e) {
      throw new DamagedBackup(place + " does not open with this log key, or was changed");
    }
  }
}
