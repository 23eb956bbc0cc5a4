package org.konvent.model.wire;

import java.util.List;

/** Sealed parts that a site gives back to a master that has lost them. */
public record GivenParts(List<DisclosedPart> parts) {

  public GivenParts {
    parts = List.copyOf(parts);
  }
}
