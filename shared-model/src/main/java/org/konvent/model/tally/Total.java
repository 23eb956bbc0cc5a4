package org.konvent.model.tally;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** The exact sum of the rows that count (invariant 4 of {@code design.md} 8). */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "form")
@JsonSubTypes({
  @JsonSubTypes.Type(value = HandTotal.class, name = "HAND"),
  @JsonSubTypes.Type(value = CountedTotal.class, name = "COUNTED")
})
public sealed interface Total permits HandTotal, CountedTotal {
  /** How many rows were added. */
  int rows();
}
