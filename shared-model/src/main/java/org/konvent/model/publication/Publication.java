package org.konvent.model.publication;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * What became of all minutes, and when something that stands in them changed last. An absent site means the whole
 * convention, whose minutes hold what stands in any site's.
 *
 * @param records by site
 * @param changes entry of the last change of what stands in one site's minutes, or in anybody's for the whole
 * @param common entry of the last change of what stands in everybody's minutes
 */
public record Publication(
    PMap<Optional<String>, Versions> records, PMap<Optional<String>, Long> changes, long common) {

  private static final long NEVER = -1;

  public static Publication none() {
    return new Publication(HashTreePMap.empty(), HashTreePMap.empty(), NEVER);
  }

  public Versions versions(Optional<String> site) {
    return records.getOrDefault(site, Versions.NONE);
  }

  public Standing standing(Optional<String> site) {
    long own = changes.getOrDefault(site, NEVER);
    return new Standing(versions(site), Math.max(own, common));
  }

  /** Something changed that stands in the minutes of this site, or in everybody's. */
  public Publication changed(Optional<String> site, long seq) {
    PMap<Optional<String>, Long> next = changes.plus(Optional.empty(), seq);
    return site.isPresent()
        ? new Publication(records, next.plus(site, seq), common)
        : new Publication(records, next, seq);
  }

  Publication change(Optional<String> site, UnaryOperator<Versions> change) {
    return new Publication(records.plus(site, change.apply(versions(site))), changes, common);
  }

  Publication changeVersion(
      Optional<String> site, int number, UnaryOperator<SealedVersion> change) {
    return change(site, it -> it.change(number, change));
  }
}
