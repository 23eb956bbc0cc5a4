package org.konvent.model.log;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The vectors are test data of transparency-dev/merkle (Apache-2.0). */
class MerkleProofsTest {

  private static final int VECTORS = 103;

  @TestFactory
  Stream<DynamicTest> publishedVectorsComeOutAsTheySay() throws IOException {
    JsonNode vectors = vectors();
    assertThat(vectors).hasSize(VECTORS);
    return StreamSupport.stream(vectors.spliterator(), false)
        .map(
            vector ->
                DynamicTest.dynamicTest(
                    vector.get("kind").asText() + " " + vector.get("name").asText(),
                    () -> assertThat(holds(vector)).isEqualTo(!vector.get("wantErr").asBoolean())));
  }

  @Test
  void leafAndNodeNeverHashAlike() {
    Hash left = MerkleProofs.leafHash(new byte[] {1});
    Hash right = MerkleProofs.leafHash(new byte[] {2});
    byte[] both = new byte[64];
    System.arraycopy(left.bytes(), 0, both, 0, 32);
    System.arraycopy(right.bytes(), 0, both, 32, 32);

    assertThat(MerkleProofs.leafHash(both)).isNotEqualTo(MerkleProofs.nodeHash(left, right));
  }

  @Test
  void endlessProofInTheLargestTreeIsRefused() {
    TreeHead largest = new TreeHead(Long.MAX_VALUE, Hash.sha256());
    List<Hash> proof = java.util.Collections.nCopies(64, Hash.sha256());

    assertThat(MerkleProofs.verifyInclusion(Hash.sha256(), Long.MAX_VALUE - 1, proof, largest))
        .isFalse();
    assertThat(MerkleProofs.verifyConsistency(new TreeHead(1, Hash.sha256()), largest, proof))
        .isFalse();
  }

  /** Hashes of another length than 32 bytes already fail to be read: that counts as not holding. */
  private static boolean holds(JsonNode vector) {
    try {
      List<Hash> proof = new ArrayList<>();
      vector.get("proof").forEach(hash -> proof.add(Hash.ofBase64(hash.asText())));
      if (vector.get("kind").asText().equals("inclusion")) {
        long index = Long.parseUnsignedLong(vector.get("leafIdx").asText());
        return MerkleProofs.verifyInclusion(
            Hash.ofBase64(vector.get("leafHash").asText()),
            index,
            proof,
            head(vector, "treeSize", "root"));
      }
      return MerkleProofs.verifyConsistency(
          head(vector, "size1", "root1"), head(vector, "size2", "root2"), proof);
    } catch (MalformedLogData e) {
      return false;
    }
  }

  private static TreeHead head(JsonNode vector, String size, String root) {
    return new TreeHead(vector.get(size).asLong(), Hash.ofBase64(vector.get(root).asText()));
  }

  private static JsonNode vectors() throws IOException {
    try (InputStream file =
        MerkleProofsTest.class.getResourceAsStream("/rfc6962-proof-vectors.json")) {
      return new ObjectMapper().readTree(file);
    }
  }
}
