package org.konvent.model.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReceiptTest {

  private static final int SIZE = 11;

  private final SigningKey log = TestKeys.note(TestKeys.LOG);
  private final MerkleTree tree =
      MerkleTree.empty()
          .appendAll(
              IntStream.range(0, SIZE).mapToObj(i -> MerkleProofs.leafHash(entry(i))).toList());
  private final SignedNote checkpoint = Checkpoint.of(TestKeys.LOG, tree.head()).sign(log);

  private static byte[] entry(int seq) {
    return CanonicalJson.write(java.util.Map.of("seq", seq));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private Receipt receipt(int index) {
    return new Receipt(index, tree.inclusionProof(index, SIZE), checkpoint);
  }

  @Test
  void receiptOfEveryEntryReadsBackAndVerifies() {
    for (int index = 0; index < SIZE; index++) {
      Receipt read = Receipt.parse(receipt(index).bytes());

      assertThat(read).isEqualTo(receipt(index));
      assertThat(read.verify(entry(index), log.verifierKey()).size()).isEqualTo(SIZE);
    }
  }

  @Test
  void receiptOfTheOnlyEntryHasNoHashes() {
    MerkleTree one = MerkleTree.empty().append(MerkleProofs.leafHash(entry(0)));
    Receipt receipt = new Receipt(0, List.of(), Checkpoint.of(TestKeys.LOG, one.head()).sign(log));

    assertThat(receipt.format())
        .startsWith("c2sp.org/tlog-proof@v1\nindex 0\n\nkonvent.example/log\n1\n");
    assertThat(Receipt.parse(receipt.bytes()).verify(entry(0), log.verifierKey()).size())
        .isEqualTo(1);
  }

  @Test
  void otherEntryIndexOrKeyDoesNotVerify() {
    Receipt moved = new Receipt(4, receipt(3).inclusion(), checkpoint);
    VerifierKey impostor = TestKeys.note(TestKeys.LOG).verifierKey();

    assertThatThrownBy(() -> receipt(3).verify(entry(4), log.verifierKey()))
        .isInstanceOf(NotVerified.class);
    assertThatThrownBy(() -> moved.verify(entry(3), log.verifierKey()))
        .isInstanceOf(NotVerified.class);
    assertThatThrownBy(() -> receipt(3).verify(entry(3), impostor)).isInstanceOf(NotVerified.class);
  }

  @Test
  void anythingElseIsRefused() {
    String good = receipt(3).format();
    String hash = tree.root().base64() + "\n";
    for (String bad :
        List.of(
            "",
            "\n\n" + checkpoint.format(),
            good.replace("@v1", "@v2"),
            good.replace("index 3", "index 03"),
            good.replace("index 3", "index -3"),
            good.replace("index 3", "Index 3"),
            good.replace("index 3\n", ""),
            good.replace("index 3\n", "extra AAAA\nindex 3\n"),
            good.replace("index 3\n", "index 3\n" + hash.repeat(60)),
            good.replace("index 3\n", "index 3\nAAAA\n"),
            good.replace("index 3\n", "index 3\n\n"),
            good.replace("\n", "\r\n"),
            "<html><body>Bitte anmelden</body></html>")) {
      assertThatThrownBy(() -> Receipt.parse(utf8(bad)))
          .as(bad)
          .isInstanceOf(MalformedLogData.class);
    }
    assertThatThrownBy(() -> new Receipt(-1, List.of(), checkpoint))
        .isInstanceOf(MalformedLogData.class);
    assertThatThrownBy(() -> new Receipt(0, Collections.nCopies(64, tree.root()), checkpoint))
        .isInstanceOf(MalformedLogData.class);
    assertThatThrownBy(() -> Receipt.parse(new byte[Receipt.MAX_BYTES + 1]))
        .isInstanceOf(MalformedLogData.class);
  }

  @Test
  void damagedReceiptsAreRefusedOrNamedByTheirOwnBytes_andNeverVerify() {
    byte[] good = receipt(3).bytes();
    new Fuzz("receipt", bytes -> assertThat(Receipt.parse(bytes).bytes()).isEqualTo(bytes))
        .damage(good);

    for (int bit = 0; bit < good.length * 8; bit++) {
      byte[] flipped = good.clone();
      flipped[bit / 8] ^= (byte) (1 << bit % 8);
      assertThatThrownBy(() -> Receipt.parse(flipped).verify(entry(3), log.verifierKey()))
          .isInstanceOfAny(MalformedLogData.class, NotVerified.class);
    }
  }
}
