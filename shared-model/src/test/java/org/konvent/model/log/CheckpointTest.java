package org.konvent.model.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckpointTest {

  private static final String ROOT = "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=";
  private static final String PUBLISHED = "example.com/behind-the-sofa\n20852163\n" + ROOT + "\n";
  private static final Instant NOW = Instant.parse("2026-11-21T10:00:00.9Z");

  private final SigningKey log = TestKeys.note(TestKeys.LOG);
  private final SigningKey witness = TestKeys.cosigner(TestKeys.WITNESS);
  private final Checkpoint checkpoint = new Checkpoint(TestKeys.LOG, 7, Hash.ofBase64(ROOT));

  @Test
  void publishedTextReadsAndWritesToItself() {
    Checkpoint published = Checkpoint.parseText(PUBLISHED);

    assertThat(published.size()).isEqualTo(20852163);
    assertThat(published.text()).isEqualTo(PUBLISHED);
  }

  @Test
  void signedCheckpointOpensWithTheLogsKey() {
    assertThat(Checkpoint.open(checkpoint.sign(log).bytes(), log.verifierKey()))
        .isEqualTo(checkpoint);
  }

  @Test
  void checkpointOfAnotherLogOrByAnotherKeyDoesNotOpen() {
    Checkpoint foreign = new Checkpoint("konvent.example/other", 7, checkpoint.root());
    SignedNote crossed = SignedNote.sign(foreign.text(), log);
    VerifierKey impostor = TestKeys.note(TestKeys.LOG).verifierKey();

    assertThatThrownBy(() -> foreign.sign(log)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Checkpoint.open(crossed, log.verifierKey()))
        .isInstanceOf(NotVerified.class);
    assertThatThrownBy(() -> Checkpoint.open(checkpoint.sign(log), impostor))
        .isInstanceOf(NotVerified.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a\n1\n",
        "a\n1\n" + ROOT,
        "\n1\n" + ROOT + "\n",
        "a\n01\n" + ROOT + "\n",
        "a\n-1\n" + ROOT + "\n",
        "a\n+1\n" + ROOT + "\n",
        "a\n1 \n" + ROOT + "\n",
        "a\n\n" + ROOT + "\n",
        "a\n٣\n" + ROOT + "\n",
        "a\n9223372036854775808\n" + ROOT + "\n",
        "a\n99999999999999999999\n" + ROOT + "\n",
        "a\n0\n" + ROOT + "\n",
        "a\n1\n" + ROOT + "\nextension\n",
        "a\n1\nAAAA\n",
        "a b\n1\n" + ROOT + "\n"
      })
  void anythingElseIsRefused(String text) {
    assertThatThrownBy(() -> Checkpoint.parseText(text)).isInstanceOf(MalformedLogData.class);
  }

  @Test
  void sizesReachFromTheEmptyTreeToTheLargest() {
    Checkpoint empty = Checkpoint.of("a", MerkleTree.empty().head());
    Checkpoint largest = new Checkpoint("a", Long.MAX_VALUE, checkpoint.root());

    assertThat(Checkpoint.parseText(empty.text())).isEqualTo(empty);
    assertThat(Checkpoint.parseText(largest.text())).isEqualTo(largest);
  }

  @Test
  void damagedTextsAreRefusedOrReadAsWhatTheySay() {
    new Fuzz(
            "checkpoint",
            bytes -> {
              String text = new String(bytes, StandardCharsets.UTF_8);
              assertThat(Checkpoint.parseText(text).text()).isEqualTo(text);
            })
        .damage(PUBLISHED.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void cosignatureVerifiesAloneAndAsALineOfTheNote() {
    Cosignature cosignature = Cosignature.create(checkpoint, witness, NOW);
    Cosignature read = Cosignature.parse(cosignature.line().format());
    SignedNote note = checkpoint.sign(log).with(read.line());

    assertThat(read.time()).isEqualTo("2026-11-21T10:00:00Z");
    assertThat(read.verify(checkpoint, witness.verifierKey())).isTrue();
    assertThat(note.verify(java.util.List.of(log.verifierKey(), witness.verifierKey()))).hasSize(2);
  }

  @Test
  void cosignedTextIsThatOfTheSpecification() {
    byte[] message = Cosignature.message(1679315147, PUBLISHED.getBytes(StandardCharsets.UTF_8));

    assertThat(new String(message, StandardCharsets.UTF_8))
        .isEqualTo("cosignature/v1\ntime 1679315147\n" + PUBLISHED);
  }

  @Test
  void cosignatureHoldsForNoOtherCheckpointTimeOrWitness() {
    NoteSignature line = Cosignature.create(checkpoint, witness, NOW).line();
    byte[] later = line.signature();
    later[7]++;
    Cosignature moved = new Cosignature(new NoteSignature(line.name(), line.keyId(), later));
    Checkpoint larger = new Checkpoint(TestKeys.LOG, 8, checkpoint.root());

    assertThat(new Cosignature(line).verify(larger, witness.verifierKey())).isFalse();
    assertThat(moved.verify(checkpoint, witness.verifierKey())).isFalse();
    assertThat(new Cosignature(line).verify(checkpoint, log.verifierKey())).isFalse();
    assertThat(
            new Cosignature(line)
                .verify(checkpoint, TestKeys.cosigner(TestKeys.WITNESS).verifierKey()))
        .isFalse();
  }

  @Test
  void cosignaturesOfImpossibleLengthOrTimeAreRefused() {
    byte[] beyond = new byte[72];
    beyond[0] = (byte) 0x80;
    byte[] tooLate = new byte[72];
    tooLate[0] = 0x7f;
    for (byte[] bad :
        java.util.List.of(beyond, tooLate, new byte[64], new byte[71], new byte[73])) {
      assertThatThrownBy(() -> new Cosignature(new NoteSignature("a", 1, bad)))
          .isInstanceOf(MalformedLogData.class);
    }
    assertThatThrownBy(() -> Cosignature.create(checkpoint, log, NOW))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Cosignature.create(checkpoint, witness, Instant.ofEpochSecond(-1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void damagedCosignaturesAreRefusedOrDoNotVerify() {
    String line = Cosignature.create(checkpoint, witness, NOW).line().format();
    new Fuzz(
            "cosignature",
            bytes -> {
              String damaged = new String(bytes, StandardCharsets.UTF_8);
              Cosignature read = Cosignature.parse(damaged);
              assertThat(read.line().format()).isEqualTo(damaged);
              if (!damaged.equals(line)) {
                assertThat(read.verify(checkpoint, witness.verifierKey())).isFalse();
              }
            })
        .damage(line.getBytes(StandardCharsets.UTF_8));
  }
}
