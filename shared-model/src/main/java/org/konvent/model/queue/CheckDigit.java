package org.konvent.model.queue;

/**
 * The last digit of an entry number, by H. Michael Damm's totally anti-symmetric quasigroup of order
 * 10 (<i>Total anti-symmetrische Quasigruppen</i>, Marburg 2004): it catches every single
 * wrong digit and every swap of two neighbours, the check digit itself included.
 */
public final class CheckDigit {

  private static final int[][] QUASIGROUP = {
    {0, 3, 1, 7, 5, 9, 8, 6, 4, 2},
    {7, 0, 9, 2, 1, 5, 4, 8, 6, 3},
    {4, 2, 0, 6, 8, 7, 1, 3, 5, 9},
    {1, 7, 5, 0, 9, 8, 3, 4, 2, 6},
    {6, 1, 2, 3, 0, 4, 5, 9, 7, 8},
    {3, 6, 7, 4, 2, 0, 9, 5, 8, 1},
    {5, 8, 6, 9, 7, 2, 0, 1, 3, 4},
    {8, 9, 4, 5, 3, 6, 2, 0, 1, 7},
    {9, 4, 3, 8, 6, 1, 7, 2, 0, 5},
    {2, 5, 8, 1, 4, 3, 6, 7, 9, 0}
  };

  private CheckDigit() {}

  /**
   * The check digit of these digits.
   *
   * @param seed where the calculation starts, 0 to 9; other seeds give other check digits for the
   *     same digits
   */
  public static int of(int seed, String digits) {
    int interim = seed;
    for (int i = 0; i < digits.length(); i++) {
      interim = QUASIGROUP[interim][digits.charAt(i) - '0'];
    }
    return interim;
  }
}
