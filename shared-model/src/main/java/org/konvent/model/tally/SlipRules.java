package org.konvent.model.tally;

import static org.konvent.model.tally.PlausibilityRule.*;

import java.util.ArrayList;
import java.util.List;

/** The rules on the slips of one row: 201 to 207. */
final class SlipRules {
  private SlipRules() {}

  static List<Finding> check(Slips slips, Integer present, PlausibilityProfile profile) {
    List<Finding> findings = new ArrayList<>();
    long issued = slips.issued();
    long cast = slips.cast();
    long invalid = slips.invalid();
    long valid = slips.valid();
    if (cast > issued) {
      findings.add(Finding.of(F201, cast, issued));
    }
    if (present != null && issued > present) {
      findings.add(Finding.of(W202, issued, present));
    }
    if (valid + invalid != cast) {
      findings.add(Finding.of(F203, valid, invalid, cast));
    }
    if (present != null && cast == 0 && present > 0) {
      findings.add(Finding.of(W204, cast, present));
    }
    findings.addAll(shares(slips, profile));
    return findings;
  }

  private static List<Finding> shares(Slips slips, PlausibilityProfile profile) {
    List<Finding> findings = new ArrayList<>();
    long cast = slips.cast();
    long invalid = slips.invalid();
    long valid = slips.valid();
    long blank = Ints.orZero(slips.blank());
    long notCast = (long) slips.issued() - cast;
    if (invalid >= profile.invalidAtLeast() && 100 * invalid >= profile.invalidPercent() * cast) {
      findings.add(Finding.of(W205, invalid, cast));
    }
    if (blank >= 1 && 100 * blank >= profile.blankPercent() * valid) {
      findings.add(Finding.of(W206, blank, valid));
    }
    if (notCast >= profile.notCastAtLeast()
        || notCast >= 1 && 100 * notCast >= profile.notCastPercent() * cast) {
      findings.add(Finding.of(W207, slips.issued(), cast));
    }
    return findings;
  }
}
