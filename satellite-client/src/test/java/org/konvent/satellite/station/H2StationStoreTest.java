package org.konvent.satellite.station;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.konvent.model.log.SealedPart;

class H2StationStoreTest {

  @TempDir Path directory;

  @Test
  void everythingIsThereAfterARestart() {
    StoredStatement first = StoredStatement.fresh(1, "note\n\n— x y\n", 99);
    try (StationStore store = H2StationStore.open(directory)) {
      store.putSettings(Map.of("site", "trier", "suffix", ""));
      store.addStatement(first);
      store.settleStatement(first.settled(SendState.LATE, Optional.of("tally-late"), "{}", "r"));
      store.addBatch(batch(0, 2, Map.of(1L, part()), List.of()));
      store.putDraft(3, "{\"a\":1}");
    }

    try (StationStore store = H2StationStore.open(directory)) {
      assertThat(store.setting("site")).contains("trier");
      assertThat(store.statements())
          .containsExactly(first.settled(SendState.LATE, Optional.of("tally-late"), "{}", "r"));
      assertThat(store.entries(0, 10)).hasSize(2);
      assertThat(store.entries(1, 1)).containsExactly("line 1".getBytes(UTF_8));
      assertThat(store.parts(0, 2)).containsOnly(Map.entry(1L, part()));
      assertThat(store.checkpoint()).contains("checkpoint 2");
      assertThat(store.draft(3)).contains("{\"a\":1}");
    }
  }

  @Test
  void aPositionIsTakenOnlyOnce() {
    try (StationStore store = H2StationStore.open(directory)) {
      store.addStatement(StoredStatement.fresh(1, "one", 0));

      assertThatThrownBy(() -> store.addStatement(StoredStatement.fresh(1, "two", 0)))
          .isInstanceOf(StoreFailed.class);
      assertThat(store.statements()).hasSize(1);
    }
  }

  @Test
  void aBatchIsTakenOverWholeOrNotAtAll() {
    try (StationStore store = H2StationStore.open(directory)) {
      store.addBatch(batch(0, 2, Map.of(), List.of()));

      assertThatThrownBy(() -> store.addBatch(batch(1, 3, Map.of(2L, part()), List.of())))
          .isInstanceOf(StoreFailed.class);
      assertThat(store.entries(0, 10)).hasSize(2);
      assertThat(store.parts(0, 9)).isEmpty();
      assertThat(store.checkpoint()).contains("checkpoint 2");
    }
  }

  @Test
  void whatIsReplacedIsArchived() {
    try (StationStore store = H2StationStore.open(directory)) {
      store.addBatch(batch(0, 2, Map.of(1L, part()), List.of()));
      store.addBatch(batch(2, 4, Map.of(), List.of()));

      store.replaceFrom(1, batch(1, 2, Map.of(), List.of()));

      assertThat(store.archived()).isEqualTo(3);
      assertThat(store.entries(0, 10)).hasSize(2);
      assertThat(store.parts(0, 9)).isEmpty();
      assertThat(store.checkpoint()).contains("checkpoint 2");
    }
  }

  @Test
  void aCosignatureOutlivesTheSameCheckpointComingAgain() {
    try (StationStore store = H2StationStore.open(directory)) {
      store.addBatch(batch(0, 2, Map.of(), List.of()));
      store.cosign(2, "checkpoint 2, cosigned");

      store.addBatch(new StoredBatch(2, List.of(), Map.of(), List.of(), 2, "checkpoint 2"));

      assertThat(store.checkpoint()).contains("checkpoint 2, cosigned");
    }
  }

  @Test
  void anErasedPartIsGone() {
    try (StationStore store = H2StationStore.open(directory)) {
      store.addBatch(batch(0, 1, Map.of(0L, part()), List.of()));

      store.addBatch(new StoredBatch(1, List.of(), Map.of(), List.of(0L), 1, "checkpoint 1"));

      assertThat(store.parts(0, 9)).isEmpty();
      assertThat(store.checkpoints()).hasSize(1);
    }
  }

  @Test
  void anErasedPartIsInTheFileNoMore_norWhereItWasArchived_andWhatStaysIs() throws Exception {
    Path file = directory.resolve(H2StationStore.FILE + ".mv.db");
    try (StationStore store = H2StationStore.open(directory)) {
      store.addBatch(batch(0, 1, Map.of(), List.of()));
      store.addBatch(batch(1, 3, Map.of(1L, named("Qx7Kz4"), 2L, named("Wv9Jp2")), List.of()));
      store.replaceFrom(1, batch(1, 3, Map.of(1L, named("Qx7Kz4")), List.of()));
      assertThat(Files.readString(file, ISO_8859_1)).contains("Qx7Kz4", "Wv9Jp2");

      store.addBatch(new StoredBatch(3, List.of(), Map.of(), List.of(1L), 3, "checkpoint 3"));

      assertThat(Files.readString(file, ISO_8859_1)).contains("Wv9Jp2").doesNotContain("Qx7Kz4");
      assertThat(Files.getPosixFilePermissions(file)).isEqualTo(permissions("rw-------"));
      store.addStatement(StoredStatement.fresh(1, "goes on", 0));
    }
    try (StationStore store = H2StationStore.open(directory)) {
      assertThat(store.statements()).hasSize(1);
      assertThat(store.entries(0, 10)).hasSize(3);
    }
  }

  private static SealedPart named(String name) {
    return new SealedPart(new byte[16], ("{\"name\":\"" + name + "\"}").getBytes(UTF_8));
  }

  @Test
  void aDirectoryInUseIsNamedAsSuch() throws Exception {
    try (StationStore store = H2StationStore.open(directory)) {
      assertThat(OtherProcess.opens(directory)).isEqualTo("StoreInUse");
      assertThat(store.setting("x")).isEmpty();
    }
  }

  @Test
  void onlyTheOwnerOfTheDeviceReadsTheFile_forTheKeyIsInIt() throws Exception {
    Path data = directory.resolve("new");
    Files.createDirectory(data, PosixFilePermissions.asFileAttribute(permissions("rwxr-xr-x")));
    H2StationStore.open(data).close();

    assertThat(Files.getPosixFilePermissions(data)).isEqualTo(permissions("rwx------"));
    try (Stream<Path> files = Files.list(data)) {
      assertThat(files)
          .isNotEmpty()
          .allSatisfy(
              file ->
                  assertThat(Files.getPosixFilePermissions(file))
                      .isEqualTo(permissions("rw-------")));
    }
  }

  private static Set<PosixFilePermission> permissions(String text) {
    return PosixFilePermissions.fromString(text);
  }

  private static SealedPart part() {
    return new SealedPart(new byte[16], "{}".getBytes(UTF_8));
  }

  private static StoredBatch batch(
      long first, long size, Map<Long, SealedPart> parts, List<Long> erased) {
    List<byte[]> lines = new java.util.ArrayList<>();
    for (long seq = first; seq < size; seq++) {
      lines.add(("line " + seq).getBytes(UTF_8));
    }
    return new StoredBatch(first, lines, parts, erased, size, "checkpoint " + size);
  }
}
