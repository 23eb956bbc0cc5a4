package org.konvent.model.convention;

import org.konvent.model.journal.Entry;

/** The record is published. */
public record ConventionPublished() implements ConventionFact {
  @Override
  public Life fold(Life life, Entry entry) {
    return life.to(Life.Phase.PUBLISHED);
  }
}
