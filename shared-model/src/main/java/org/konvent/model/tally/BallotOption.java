package org.konvent.model.tally;

/** One option of a ballot paper: a short key that figures refer to, and the name that is shown. */
public record BallotOption(String id, String name) {
  public BallotOption {
    if (id == null || id.isBlank()) {
      throw new IllegalArgumentException("an option needs a key");
    }
    name = name == null ? id : name;
  }
}
