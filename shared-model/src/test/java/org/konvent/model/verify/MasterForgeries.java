package org.konvent.model.verify;

import java.util.ArrayList;
import java.util.List;

/**
 * A master that writes, at that very moment and to everybody, something else than was decided. Every mirror, root,
 * receipt and signature that follows is in order.
 */
final class MasterForgeries {

  private MasterForgeries() {}

  static List<Forgery> all() {
    List<Forgery> all = new ArrayList<>();
    FalseResults.addTo(all);
    FalseLateness.addTo(all);
    FalseStatements.addTo(all);
    FalseClocks.addTo(all);
    FalseRules.addTo(all);
    FalsePersons.addTo(all);
    return all;
  }
}
