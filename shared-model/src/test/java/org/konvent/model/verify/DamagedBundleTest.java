package org.konvent.model.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.konvent.model.record.Bundle;
import org.konvent.model.record.RecordFiles;
import org.konvent.model.record.StatementLine;
import org.konvent.model.record.UnreadableBundle;

/** Whatever the bytes are, a bundle is read or clearly refused. */
class DamagedBundleTest {

  private static final int TRIES = 300;

  @TempDir Path directory;

  private final Random random = new Random(4);

  @Test
  void aZipThatWasCutOffOrChangedIsRefusedOrStillTheSame() throws IOException {
    Path good = bundle().write(directory.resolve("good.zip"));
    byte[] bytes = Files.readAllBytes(good);
    for (int i = 0; i < TRIES; i++) {
      byte[] damaged = bytes.clone();
      switch (random.nextInt(3)) {
        case 0 -> damaged = Arrays.copyOf(bytes, random.nextInt(bytes.length));
        case 1 -> damaged[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        default -> splice(damaged);
      }
      refusedOrSame(damaged, good);
    }
  }

  @Test
  void randomBytesAreNoBundle() throws IOException {
    for (int i = 0; i < TRIES; i++) {
      byte[] bytes = new byte[random.nextInt(4_000)];
      random.nextBytes(bytes);
      Path file = Files.write(directory.resolve("random.zip"), bytes);
      assertThat(ids(verify(file))).containsExactly("I-01");
    }
  }

  /** The maker himself packs damaged lines, with a manifest in order. */
  @ParameterizedTest
  @ValueSource(strings = {"entries", "parts", "checkpoints", "statements", "heard"})
  void damagedLinesAreRefused_thoughTheManifestListsThem(String file) {
    for (int i = 0; i < TRIES / 6; i++) {
      Story story = Day.story();
      BundleDraft draft = story.bundle("trier");
      boolean changed = damage(draft, file);
      Report report = verify(draft.write(directory.resolve("damaged.zip")));
      assertThat(report.result()).isNotEqualTo(Report.Result.VERIFIED);
      if (changed && !file.equals("statements")) {
        assertThat(report.result()).as("%s", report.findings()).isEqualTo(Report.Result.FAILED);
      }
    }
  }

  private boolean damage(BundleDraft draft, String file) {
    switch (file) {
      case "entries" -> {
        int seq = random.nextInt(draft.entries.size());
        byte[] line = draft.entries.get(seq).clone();
        line[random.nextInt(line.length)] ^= (byte) (1 << random.nextInt(7));
        draft.entries.set(seq, line);
      }
      case "parts" -> draft.raw.put(RecordFiles.PARTS, List.of(noise()));
      case "checkpoints" -> draft.raw.put(RecordFiles.CHECKPOINTS, List.of(noise()));
      case "heard" -> draft.raw.put(RecordFiles.HEARD, List.of(noise()));
      default -> {
        StatementLine line = draft.statements.get(1);
        char[] note = line.note().toCharArray();
        note[random.nextInt(note.length)] ^= (char) (1 << random.nextInt(5));
        draft.statements.set(
            1, new StatementLine("trier", line.seq(), new String(note), line.receipt()));
      }
    }
    return true;
  }

  private byte[] noise() {
    byte[] line = new byte[1 + random.nextInt(200)];
    random.nextBytes(line);
    return line;
  }

  @Test
  void aZipBombIsRefusedBeforeItIsUnpacked() throws IOException {
    Path bomb = directory.resolve("bomb.zip");
    try (OutputStream out = Files.newOutputStream(bomb);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(RecordFiles.MANIFEST));
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 256; i++) {
        zip.write(zeros);
      }
      zip.closeEntry();
    }
    assertThat(ids(verify(bomb))).containsExactly("I-01");
  }

  @Test
  void foldersAndForeignNamesAreNoBundle() throws IOException {
    Path file = directory.resolve("names.zip");
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("../manifest.note"));
      zip.closeEntry();
    }
    assertThat(ids(verify(file))).containsExactly("I-01");
  }

  private void splice(byte[] bytes) {
    int length = 1 + random.nextInt(40);
    int from = random.nextInt(bytes.length - length);
    int to = random.nextInt(bytes.length - length);
    System.arraycopy(bytes, from, bytes, to, length);
  }

  private void refusedOrSame(byte[] damaged, Path good) throws IOException {
    Path file = Files.write(directory.resolve("damaged.zip"), damaged);
    try (Bundle bundle = Bundle.open(file);
        Bundle honest = Bundle.open(good)) {
      bundle.checkSignature(Remembering.ENGINE);
      bundle.check();
      assertThat(bundle.hash()).isEqualTo(honest.hash());
      for (String name : RecordFiles.REQUIRED) {
        List<String> lines = new ArrayList<>();
        bundle.lines(name, line -> lines.add(Story.text(line)));
        List<String> expected = new ArrayList<>();
        honest.lines(name, line -> expected.add(Story.text(line)));
        assertThat(lines).isEqualTo(expected);
      }
    } catch (UnreadableBundle refused) {
      assertThat(refused.reason()).isNotNull();
    }
  }

  private static BundleDraft bundle() {
    return Day.story().bundle("trier");
  }

  private static List<String> ids(Report report) {
    return report.findings().stream().map(Finding::id).toList();
  }

  private static Report verify(Path file) {
    return new Verifier(Remembering.ENGINE, Optional.empty()).verify(List.of(file));
  }
}
