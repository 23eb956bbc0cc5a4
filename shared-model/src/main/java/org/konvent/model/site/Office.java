package org.konvent.model.site;

import java.util.Optional;

/**
 * A person in a function at a site, from–to.
 *
 * @param person id; the name is sealed elsewhere
 * @param vote number of the election; absent where the chair appointed
 * @param from convention time
 * @param until convention time; absent while it lasts
 */
public record Office(
    String site,
    SiteFunction function,
    String person,
    Optional<Integer> vote,
    long from,
    Optional<Long> until) {

  public boolean isHeld() {
    return until.isEmpty();
  }

  boolean isHeldAs(String at, SiteFunction as, String by) {
    return isHeld() && site.equals(at) && function == as && person.equals(by);
  }

  Office ended(long at) {
    return new Office(site, function, person, vote, from, Optional.of(at));
  }
}
