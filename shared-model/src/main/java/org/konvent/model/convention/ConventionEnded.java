package org.konvent.model.convention;

import org.konvent.model.journal.Entry;

/** The convention is over; disputes, corrections and minutes go on. */
public record ConventionEnded() implements ConventionFact {
  @Override
  public Life fold(Life life, Entry entry) {
    return life.ended(entry.at());
  }
}
