package org.konvent.model.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SealedPartTest {

  private final byte[] salt = new byte[16];
  private final byte[] json = "{\"ja\":12}".getBytes(StandardCharsets.UTF_8);
  private final SealedPart part = new SealedPart(salt, json);

  @Test
  void commitmentIsTheHashOfSaltAndJson() {
    assertThat(part.commitment()).isEqualTo(Hash.sha256(salt, json));
  }

  @Test
  void sameJsonWithAnotherSaltHasAnotherCommitment() {
    byte[] other = salt.clone();
    other[15] = 1;

    assertThat(new SealedPart(other, json).commitment()).isNotEqualTo(part.commitment());
  }

  @Test
  void contentIsCopiedInAndOutAndComparedByValue() {
    SealedPart equal = new SealedPart(salt.clone(), json.clone());
    salt[0] = 1;
    json[0] = 1;
    part.salt()[1] = 1;
    part.json()[1] = 1;

    assertThat(part).isEqualTo(equal).hasSameHashCodeAs(equal);
  }

  @Test
  void contentIsNeverShown() {
    assertThat(part.toString()).doesNotContain("ja").contains(part.commitment().hex());
  }

  @Test
  void otherSaltsAndEmptyPartsAreRefused() {
    assertThatThrownBy(() -> new SealedPart(new byte[15], json))
        .isInstanceOf(MalformedLogData.class);
    assertThatThrownBy(() -> new SealedPart(new byte[17], json))
        .isInstanceOf(MalformedLogData.class);
    assertThatThrownBy(() -> new SealedPart(salt, new byte[0]))
        .isInstanceOf(MalformedLogData.class);
  }
}
