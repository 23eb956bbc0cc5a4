package org.konvent.model.publication;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How far the minutes of a site, or of the whole convention, are.
 *
 * @param versions all of them
 * @param changed entry of the last change of what stands in them, −1 where there is none
 */
public record Standing(Versions versions, long changed) {

  /** The version that says what the journal says; empty where none is sealed, or something changed since. */
  public Optional<SealedVersion> current() {
    return versions.last().filter(it -> changed < it.size());
  }

  /** Whether something that stands in the last version changed since: it is to be sealed and signed again. */
  public boolean isOutdated() {
    return versions.last().isPresent() && current().isEmpty();
  }

  /** The version at work: the sealed one, or the one that will be sealed next. */
  public int version() {
    return current().map(SealedVersion::number).orElseGet(versions::next);
  }

  /** The last publication, where it holds all that is known by now. */
  public Optional<PublishedMinutes> published() {
    int last = versions.last().map(SealedVersion::number).orElse(0);
    return versions
        .lastPublished()
        .filter(it -> it.version() == last && (current().isPresent() || changed < it.seq()));
  }

  /** The step reached, each resting on those before; what had to be published early is published. */
  public RecordStep step() {
    if (published().isPresent()) {
      return RecordStep.PUBLISHED;
    }
    List<RecordStep> missing = missing();
    return missing.isEmpty()
        ? RecordStep.VERIFIED
        : RecordStep.values()[missing.get(0).ordinal() - 1];
  }

  /** The steps before publication that are not done, in their order. */
  public List<RecordStep> missing() {
    List<RecordStep> missing = new ArrayList<>();
    Optional<SealedVersion> version = current();
    if (version.isEmpty()) {
      missing.add(RecordStep.SEALED);
    }
    if (version.filter(SealedVersion::isSigned).isEmpty()) {
      missing.add(RecordStep.SIGNED);
    }
    if (version.filter(SealedVersion::isVerified).isEmpty()) {
      missing.add(RecordStep.VERIFIED);
    }
    return List.copyOf(missing);
  }

  /** Who has not signed the current version; everybody where there is none. */
  public Set<Signatory> unsigned() {
    Set<Signatory> open = EnumSet.allOf(Signatory.class);
    current().ifPresent(it -> open.removeAll(it.signatures().keySet()));
    return open;
  }
}
