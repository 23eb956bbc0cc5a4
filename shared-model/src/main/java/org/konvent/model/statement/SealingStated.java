package org.konvent.model.statement;

import java.util.Objects;
import org.konvent.model.log.Hash;

/**
 * The site's minutes are sealed as they can be drawn from the checkpoint seen and from what was written down here.
 *
 * @param version from 1
 * @param written hash of what was noted and heard, as the bundle's {@code minutes-N.json} holds it
 */
public record SealingStated(int version, Hash written) implements StatementBody {

  public SealingStated {
    Objects.requireNonNull(written, "written");
  }
}
