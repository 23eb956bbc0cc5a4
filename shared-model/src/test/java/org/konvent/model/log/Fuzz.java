package org.konvent.model.log;

import java.util.Arrays;
import java.util.Random;
import java.util.function.Consumer;

/** Damages good bytes: every truncation, every single bit, random splices; the seed is printed. */
final class Fuzz {

  private static final int RANDOM_ROUNDS = 2_000;

  private final String what;
  private final Consumer<byte[]> parseAndCompare;

  /**
   * @param parseAndCompare parses and, where that succeeds, asserts what must hold of every accepted input
   */
  Fuzz(String what, Consumer<byte[]> parseAndCompare) {
    this.what = what;
    this.parseAndCompare = parseAndCompare;
  }

  void damage(byte[] good) {
    parseAndCompare.accept(good);
    for (int length = 0; length < good.length; length++) {
      attempt(Arrays.copyOf(good, length), "cut to " + length);
    }
    for (int bit = 0; bit < good.length * 8; bit++) {
      byte[] flipped = good.clone();
      flipped[bit / 8] ^= (byte) (1 << bit % 8);
      attempt(flipped, "bit " + bit + " flipped");
    }
    spliceAtRandom(good, System.nanoTime());
  }

  private void spliceAtRandom(byte[] good, long seed) {
    System.out.println("fuzzing " + what + " with seed " + seed);
    Random random = new Random(seed);
    for (int round = 0; round < RANDOM_ROUNDS; round++) {
      byte[] spliced = good.clone();
      int length = random.nextInt(Math.min(16, good.length)) + 1;
      int from = random.nextInt(good.length - length + 1);
      int to = random.nextInt(good.length - length + 1);
      if (random.nextBoolean()) {
        System.arraycopy(good, from, spliced, to, length);
      } else {
        for (int i = 0; i < length; i++) {
          spliced[to + i] = (byte) random.nextInt(256);
        }
      }
      attempt(spliced, "seed " + seed + ", round " + round);
    }
  }

  private void attempt(byte[] damaged, String how) {
    try {
      parseAndCompare.accept(damaged);
    } catch (MalformedLogData refusal) {
      // The one clear refusal.
    } catch (RuntimeException e) {
      throw new AssertionError(what + ", " + how + ": " + e, e);
    }
  }
}
