package org.konvent.model.tally;

/**
 * Hands counted exactly at a site.
 *
 * @param abstain null where abstentions were not counted
 */
public record HandCount(Integer yes, Integer no, Integer abstain) {
  long sum() {
    return (long) yes + no + (abstain == null ? 0 : abstain);
  }
}
