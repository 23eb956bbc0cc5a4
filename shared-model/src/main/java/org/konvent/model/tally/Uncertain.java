package org.konvent.model.tally;

/**
 * Who might change a result ({@code domain.md} 6, rule 4).
 *
 * @param lapsedPresent the present of sites whose rows are missing or lapsed
 * @param disputedPresent the present of sites whose rows are disputed
 * @param doubles double accreditations not resolved
 */
public record Uncertain(long lapsedPresent, long disputedPresent, long doubles) {
  public static final Uncertain NOBODY = new Uncertain(0, 0, 0);

  public Uncertain {
    if (lapsedPresent < 0 || disputedPresent < 0 || doubles < 0) {
      throw new IllegalArgumentException("people are counted from zero");
    }
  }
}
