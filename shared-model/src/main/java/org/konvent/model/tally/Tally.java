package org.konvent.model.tally;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * What one site reports for one vote: its row, as typed and signed ({@code domain.md} 7). A field left empty is null;
 * empty is not zero.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "form")
@JsonSubTypes({
  @JsonSubTypes.Type(value = HandTally.class, name = "HAND"),
  @JsonSubTypes.Type(value = CountedTally.class, name = "COUNTED")
})
public sealed interface Tally permits HandTally, CountedTally {
  /** Z, the present at the site for this vote; null where not given with the row. */
  Integer present();

  /** What the site answered to findings. */
  Remarks remarks();

  Tally withRemarks(Remarks remarks);
}
