package org.konvent.model.minutes;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.convention.Disclosure;
import org.konvent.model.convention.Scribe;
import org.konvent.model.journal.ModelJson;
import org.konvent.model.record.PartLine;

/**
 * The full rows of the sites whose figures of a secret vote were published together only, for auditors: the sealed
 * parts with their salts, each bound to its entry by the hash that stands in it.
 *
 * @param lines all entries
 */
public record SealedAnnex(ConventionState state, List<Scribe.Line> lines) {

  /** Writes one line for each part; none where nothing was published together. */
  public void write(OutputStream out) throws IOException {
    for (Scribe.Line line : lines) {
      if (line.part().isPresent() && Disclosure.isAnnexed(line.entry(), state)) {
        out.write(ModelJson.canonical(PartLine.of(line.entry().seq(), line.part().orElseThrow())));
        out.write('\n');
      }
    }
  }
}
