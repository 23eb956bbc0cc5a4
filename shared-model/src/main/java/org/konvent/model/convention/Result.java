package org.konvent.model.convention;

import java.util.List;
import java.util.Optional;
import org.konvent.model.tally.MarginCheck;
import org.konvent.model.tally.Total;
import org.konvent.model.tally.Verdict;

/**
 * What the figures of a closed vote say, recomputable by anybody who may read them.
 *
 * @param rows those that count singly here, by name of their site
 * @param total the exact sum of all that count
 * @param margin whether who is missing could change it; absent for elections
 */
public record Result(
    List<RowFigures> rows, Total total, Verdict verdict, Optional<MarginCheck> margin) {

  public Result {
    rows = List.copyOf(rows);
  }
}
