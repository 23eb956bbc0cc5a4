package org.konvent.model.agenda;

/** Placeholder of the feature's state. */
public record Agenda() {
  public static Agenda empty() {
    return new Agenda();
  }
}
