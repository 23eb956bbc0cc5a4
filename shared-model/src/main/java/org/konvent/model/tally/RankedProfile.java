package org.konvent.model.tally;

/** How many ballots carry the same ranking; sites' profiles are merged, winners never added. */
public record RankedProfile(Ranking ranking, Integer count) {
  public RankedProfile {
    if (ranking == null) {
      throw new IllegalArgumentException("a profile has a ranking");
    }
  }
}
