package org.konvent.model.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerifierKeyTest {

  private static final String PUBLISHED =
      "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";

  @Test
  void publishedKeyReadsAndWritesToItself() {
    VerifierKey key = VerifierKey.parse(PUBLISHED);

    assertThat(key.format()).isEqualTo(PUBLISHED);
    assertThat(key.name()).isEqualTo("example.com/foo");
    assertThat(key.keyId()).isEqualTo(0x530d903a);
    assertThat(key.type()).isEqualTo(SignatureType.ED25519);
  }

  @Test
  void sameKeyForAnotherPurposeHasAnotherId() {
    VerifierKey note = VerifierKey.parse(PUBLISHED);
    VerifierKey cosigner =
        new VerifierKey(note.name(), SignatureType.COSIGNATURE_V1, note.publicKey());

    assertThat(cosigner.keyId()).isNotEqualTo(note.keyId());
    assertThat(VerifierKey.parse(cosigner.format())).isEqualTo(cosigner).isNotEqualTo(note);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "+",
        "++",
        "example.com/foo+530d903a",
        "example.com/fop+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
        "example.com/foo+530d903b+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
        "example.com/foo+530D903A+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
        "example.com/foo+530d903a+AukyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
        "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3Q==",
        "example.com /foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
        "+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k"
      })
  void anythingElseIsRefused(String vkey) {
    assertThatThrownBy(() -> VerifierKey.parse(vkey)).isInstanceOf(MalformedLogData.class);
  }

  @Test
  void damagedKeysAreRefused() {
    new Fuzz(
            "verifier key",
            bytes -> {
              String vkey = new String(bytes, StandardCharsets.UTF_8);
              assertThat(VerifierKey.parse(vkey).format()).isEqualTo(vkey);
            })
        .damage(PUBLISHED.getBytes(StandardCharsets.UTF_8));
  }
}
