package org.konvent.model.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HashTest {

  private static final String ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @Test
  void abcHashesAsInFips180() {
    byte[] a = "a".getBytes(StandardCharsets.US_ASCII);
    byte[] bc = "bc".getBytes(StandardCharsets.US_ASCII);

    assertThat(Hash.sha256(a, bc).hex()).isEqualTo(ABC);
  }

  @Test
  void hexAndBase64ReadBackToAnEqualHash() {
    Hash hash = Hash.ofHex(ABC);

    assertThat(Hash.ofBase64(hash.base64())).isEqualTo(hash).hasSameHashCodeAs(hash);
    assertThat(hash).hasToString(ABC).isNotEqualTo(Hash.sha256());
    assertThat(hash.shortCode()).isEqualTo("ba78 16bf");
  }

  @Test
  void bytesAreCopiedInAndOut() {
    byte[] bytes = new byte[32];
    Hash hash = new Hash(bytes);
    bytes[0] = 1;
    hash.bytes()[1] = 1;

    assertThat(hash.bytes()).containsOnly(0);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 31, 33})
  void otherLengthsAreRefused(int length) {
    assertThatThrownBy(() -> new Hash(new byte[length])).isInstanceOf(MalformedLogData.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "BA7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015a",
        "ga7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
      })
  void otherHexIsRefused(String hex) {
    assertThatThrownBy(() -> Hash.ofHex(hex)).isInstanceOf(MalformedLogData.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0", // no padding
        "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa1=", // stray bits
        "ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0=", // URL alphabet
        "AAAA"
      })
  void otherBase64IsRefused(String base64) {
    assertThatThrownBy(() -> Hash.ofBase64(base64)).isInstanceOf(MalformedLogData.class);
  }
}
