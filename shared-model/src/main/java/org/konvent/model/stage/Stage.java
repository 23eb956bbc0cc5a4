package org.konvent.model.stage;

/** Placeholder of the feature's state. */
public record Stage() {
  public static Stage empty() {
    return new Stage();
  }
}
