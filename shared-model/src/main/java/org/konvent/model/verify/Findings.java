package org.konvent.model.verify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects findings; the same one in the same place is kept once. */
final class Findings {

  private final Map<Finding, Finding> found = new LinkedHashMap<>();

  void add(Finding finding) {
    found.putIfAbsent(finding.place(), finding);
  }

  /** In a fixed order. */
  List<Finding> sorted() {
    List<Finding> sorted = new ArrayList<>(found.values());
    sorted.sort(null);
    return List.copyOf(sorted);
  }
}
