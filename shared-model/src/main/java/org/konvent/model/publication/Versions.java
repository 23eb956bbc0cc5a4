package org.konvent.model.publication;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * The minutes of a site, or of the whole convention, in all their versions.
 *
 * @param all number 1 first
 * @param published in the order in which they were
 */
public record Versions(PVector<SealedVersion> all, PVector<PublishedMinutes> published) {

  static final Versions NONE = new Versions(TreePVector.empty(), TreePVector.empty());

  public Optional<SealedVersion> last() {
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
  }

  /** Number of the version that would be sealed next. */
  public int next() {
    return all.size() + 1;
  }

  Optional<PublishedMinutes> lastPublished() {
    return published.isEmpty()
        ? Optional.empty()
        : Optional.of(published.get(published.size() - 1));
  }

  Versions with(SealedVersion version) {
    return new Versions(all.plus(version), published);
  }

  Versions with(PublishedMinutes minutes) {
    return new Versions(all, published.plus(minutes));
  }

  /** The version of that number changed; without one nothing is: what it says decides nothing. */
  Versions change(int number, UnaryOperator<SealedVersion> change) {
    return number < 1 || number > all.size()
        ? this
        : new Versions(all.with(number - 1, change.apply(all.get(number - 1))), published);
  }
}
