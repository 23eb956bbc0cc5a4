package org.konvent.model.site;

import java.util.List;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/** Who held which function when, in the order of appointment. */
public record Offices(PVector<Office> all) {

  public static Offices none() {
    return new Offices(TreePVector.empty());
  }

  /** Those who hold the function at the site now. */
  public List<Office> holders(String site, SiteFunction function) {
    return all.stream()
        .filter(it -> it.isHeld() && it.site().equals(site) && it.function() == function)
        .toList();
  }

  public boolean holds(String site, SiteFunction function, String person) {
    return all.stream().anyMatch(it -> it.isHeldAs(site, function, person));
  }

  /** Everything that the person does now. */
  public List<Office> of(String person) {
    return all.stream().filter(it -> it.isHeld() && it.person().equals(person)).toList();
  }

  Offices with(Office office) {
    return new Offices(all.plus(office));
  }

  Offices end(String site, SiteFunction function, String person, long at) {
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).isHeldAs(site, function, person)) {
        return new Offices(all.with(i, all.get(i).ended(at)));
      }
    }
    throw new IllegalStateException(person + " is not " + function + " at " + site);
  }
}
