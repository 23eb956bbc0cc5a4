package org.konvent.model.journal;

/**
 * Something that happened: the open part of an {@link Entry}, one record per kind, named in the
 * past tense. Its components become the entry's {@code open} object, so they are integers, booleans,
 * strings, enums, lists, string-keyed maps and records of these; never names of people and never
 * figures of a tally (those belong to the {@link Secret}).
 */
public interface Fact {

  /** The stable name in the journal. */
  default String kind() {
    return getClass().getSimpleName();
  }
}
