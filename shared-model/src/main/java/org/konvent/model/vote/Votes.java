package org.konvent.model.vote;

/** All votes and elections. */
public record Votes() {
  public static Votes empty() {
    return new Votes();
  }
}
