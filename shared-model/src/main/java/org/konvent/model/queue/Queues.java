package org.konvent.model.queue;

/** Placeholder of the feature's state. */
public record Queues() {
  public static Queues empty() {
    return new Queues();
  }
}
