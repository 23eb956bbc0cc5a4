package org.konvent.satellite.rehearsal.plan;

/** A site that takes part, with what it reports when the doors are open. The first is the main one. */
public record PlannedSite(String name, int accredited, int present) {

  public PlannedSite {
    if (name == null || name.isBlank()) {
      throw InputProblem.of("site-nameless");
    }
    if (present < 0 || present > accredited) {
      throw InputProblem.of("present-over-accredited", name, present, accredited);
    }
  }
}
