package org.konvent.model.tally;

import java.util.List;

/**
 * One ranking: option keys from the first place down; an empty string is a place left empty. Options not named are
 * unranked.
 */
public record Ranking(List<String> places) {
  public Ranking {
    places = List.copyOf(places);
  }

  public static Ranking of(String... options) {
    return new Ranking(List.of(options));
  }

  /** Whether a place is left empty before a later one. */
  public boolean hasGap() {
    return places.contains("");
  }

  List<String> named() {
    return places.stream().filter(place -> !place.isEmpty()).toList();
  }

  @Override
  public String toString() {
    return String.join(">", places);
  }
}
