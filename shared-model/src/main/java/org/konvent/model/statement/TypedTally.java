package org.konvent.model.statement;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import org.konvent.model.tally.Tally;

/**
 * Figures read out by telephone and typed at the returning officers' seat.
 *
 * @param row the figures
 * @param called the registered number that was called back
 * @param code check code on the printed slip, compared by both sides
 */
public record TypedTally(
    @JsonProperty("tally") Tally row, List<String> officers, String called, String code)
    implements CarriesTally {

  public TypedTally {
    officers = List.copyOf(officers);
  }

  @Override
  @com.fasterxml.jackson.annotation.JsonIgnore
  public Optional<Tally> tally() {
    return Optional.of(row);
  }
}
