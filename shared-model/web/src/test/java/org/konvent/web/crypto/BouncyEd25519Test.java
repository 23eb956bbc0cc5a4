package org.konvent.web.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.konvent.model.log.Ed25519;
import org.konvent.model.log.Ed25519KeyPair;

class BouncyEd25519Test {

  private final BouncyEd25519 bouncy = new BouncyEd25519();
  private final Ed25519 jdk = new Ed25519();
  private final Ed25519KeyPair pair = Ed25519.generate(new SecureRandom());
  private final byte[] seed = Arrays.copyOfRange(pair.pkcs8(), 16, 48);
  private final byte[] message = "konvent/lpt26\n1\n".getBytes(StandardCharsets.UTF_8);

  @Test
  void itSignsAsTheJdkDoes_andEachAcceptsTheOther() {
    byte[] signature = bouncy.sign(seed, message);

    assertThat(signature).isEqualTo(jdk.sign(seed, message));
    assertThat(jdk.verify(pair.publicKey(), message, signature)).isTrue();
    assertThat(bouncy.verify(pair.publicKey(), message, signature)).isTrue();
  }

  @Test
  void anythingElseIsRefused_withoutAnException() {
    byte[] signature = bouncy.sign(seed, message);
    signature[5] ^= 1;

    assertThat(bouncy.verify(pair.publicKey(), message, signature)).isFalse();
    assertThat(bouncy.verify(pair.publicKey(), message, new byte[63])).isFalse();
    assertThat(bouncy.verify(new byte[31], message, signature)).isFalse();
  }
}
