package org.konvent.model.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Ed25519Test {

  private static final byte[] SEED =
      hex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb");
  private static final byte[] PUBLIC =
      hex("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");
  private static final byte[] SIGNATURE =
      hex(
          "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
              + "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
  private static final byte[] MESSAGE = {0x72};

  private final Ed25519 engine = new Ed25519();

  private static byte[] hex(String digits) {
    return HexFormat.of().parseHex(digits);
  }

  @Test
  void secondVectorOfRfc8032SignsAndVerifies() {
    assertThat(engine.sign(SEED, MESSAGE)).isEqualTo(SIGNATURE);
    assertThat(engine.verify(PUBLIC, MESSAGE, SIGNATURE)).isTrue();
  }

  @Test
  void signatureWithTheGroupOrderAddedIsRefused() {
    // Otherwise one statement had two byte forms.
    byte[] order = hex("edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010");
    byte[] malleable = SIGNATURE.clone();
    int carry = 0;
    for (int i = 0; i < 32; i++) {
      int sum = (malleable[32 + i] & 255) + (order[i] & 255) + carry;
      malleable[32 + i] = (byte) sum;
      carry = sum >> 8;
    }

    assertThat(engine.verify(PUBLIC, MESSAGE, malleable)).isFalse();
  }

  @Test
  void anyFlippedBitAndAnyOtherLengthFailsToVerify() {
    for (int bit = 0; bit < SIGNATURE.length * 8; bit += 7) {
      byte[] flipped = SIGNATURE.clone();
      flipped[bit / 8] ^= (byte) (1 << bit % 8);
      assertThat(engine.verify(PUBLIC, MESSAGE, flipped)).isFalse();
    }
    assertThat(engine.verify(PUBLIC, MESSAGE, Arrays.copyOf(SIGNATURE, 63))).isFalse();
    assertThat(engine.verify(PUBLIC, MESSAGE, Arrays.copyOf(SIGNATURE, 65))).isFalse();
    assertThat(engine.verify(PUBLIC, MESSAGE, new byte[0])).isFalse();
  }

  @Test
  void impossiblePublicKeysVerifyNothing() {
    long seed = System.nanoTime();
    System.out.println("random public keys with seed " + seed);
    Random random = new Random(seed);
    for (int i = 0; i < 50; i++) {
      byte[] key = new byte[32];
      random.nextBytes(key);
      assertThat(engine.verify(key, MESSAGE, SIGNATURE)).as("seed %s", seed).isFalse();
    }
    byte[] ones = new byte[32];
    Arrays.fill(ones, (byte) -1);
    assertThat(engine.verify(ones, MESSAGE, SIGNATURE)).isFalse();
    assertThat(engine.verify(new byte[31], MESSAGE, SIGNATURE)).isFalse();
  }

  @Test
  void keyPairSurvivesStoring() {
    Ed25519KeyPair pair = Ed25519.generate(new SecureRandom());

    assertThat(Ed25519KeyPair.ofPkcs8(pair.pkcs8(), pair.publicKey())).isEqualTo(pair);
    assertThat(Ed25519KeyPair.ofSeed(SEED, PUBLIC).publicKey()).isEqualTo(PUBLIC);
  }

  @Test
  void rawPublicKeySurvivesTheJdkObject() {
    assertThat(Ed25519.rawPublicKey(Ed25519.jdkPublicKey(PUBLIC))).isEqualTo(PUBLIC);
    assertThatThrownBy(() -> Ed25519.jdkPublicKey(new byte[33]))
        .isInstanceOf(MalformedLogData.class);
  }

  @Test
  void keysThatDoNotBelongTogetherAreRefused() {
    byte[] other = Ed25519.generate(new SecureRandom()).publicKey();

    assertThatThrownBy(() -> Ed25519KeyPair.ofSeed(SEED, other))
        .isInstanceOf(MalformedLogData.class);
    assertThatThrownBy(() -> Ed25519KeyPair.ofSeed(new byte[31], PUBLIC))
        .isInstanceOf(MalformedLogData.class);
    assertThatThrownBy(() -> Ed25519KeyPair.ofPkcs8(SEED, PUBLIC))
        .isInstanceOf(MalformedLogData.class);
  }

  @Test
  void privateKeyIsNeverShown() {
    Ed25519KeyPair pair = Ed25519KeyPair.ofSeed(SEED, PUBLIC);
    SigningKey key = new SigningKey("konvent.example", SignatureType.ED25519, pair);

    assertThat(pair.toString() + key)
        .doesNotContain(HexFormat.of().formatHex(SEED))
        .doesNotContain(java.util.Base64.getEncoder().encodeToString(SEED));
  }
}
