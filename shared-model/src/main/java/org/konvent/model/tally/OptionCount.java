package org.konvent.model.tally;

/**
 * The votes for one option.
 *
 * @param count null while the field is empty; empty is not zero
 */
public record OptionCount(String option, Integer count) {
  public OptionCount {
    if (option == null) {
      throw new IllegalArgumentException("a count names its option");
    }
  }

  long votes() {
    return count == null ? 0 : count;
  }
}
