package org.konvent.model.site;

import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** All sites of the convention, the main one first. */
public record Sites(PMap<String, Site> all) {

  public static Sites empty() {
    return new Sites(HashTreePMap.empty());
  }

  public Optional<Site> site(String id) {
    return Optional.ofNullable(all.get(id));
  }

  Sites with(Site site) {
    return new Sites(all.plus(site.id(), site));
  }
}
