package org.konvent.model.verify;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Something that was found, and where. Two verifiers agree when their findings have equal ids and places; the detail is
 * for people.
 *
 * @param bundle name of the installation whose bundle it is, {@code whole}, or a file name where that cannot be read
 * @param file within the bundle
 * @param entry position in the journal
 * @param position in the chain of the installation
 */
public record Finding(
    String id,
    Level level,
    Optional<String> bundle,
    Optional<String> file,
    Optional<Long> entry,
    Optional<String> installation,
    Optional<Long> position,
    Optional<Integer> vote,
    Optional<String> site,
    @JsonProperty("detail") Map<String, String> detail)
    implements Comparable<Finding> {

  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::level)
          .thenComparing(Finding::id)
          .thenComparing(finding -> finding.bundle.orElse(""))
          .thenComparing(finding -> finding.file.orElse(""))
          .thenComparing(finding -> finding.entry.orElse(-1L))
          .thenComparing(finding -> finding.installation.orElse(""))
          .thenComparing(finding -> finding.position.orElse(-1L))
          .thenComparing(finding -> finding.vote.orElse(-1))
          .thenComparing(finding -> finding.site.orElse(""));

  public Finding {
    detail = java.util.Collections.unmodifiableMap(new TreeMap<>(detail));
  }

  static Finding of(Check check) {
    return new Finding(
        check.id(),
        check.level(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Map.of());
  }

  Finding inBundle(String name) {
    return new Finding(
        id, level, Optional.of(name), file, entry, installation, position, vote, site, detail);
  }

  Finding inFile(String name) {
    Optional<String> named = name.isEmpty() ? Optional.empty() : Optional.of(name);
    return new Finding(id, level, bundle, named, entry, installation, position, vote, site, detail);
  }

  Finding atEntry(long seq) {
    return new Finding(
        id, level, bundle, file, Optional.of(seq), installation, position, vote, site, detail);
  }

  Finding atPosition(String of, long chainSeq) {
    return new Finding(
        id, level, bundle, file, entry, Optional.of(of), Optional.of(chainSeq), vote, site, detail);
  }

  Finding inVote(int number) {
    return new Finding(
        id, level, bundle, file, entry, installation, position, Optional.of(number), site, detail);
  }

  Finding atSite(String name) {
    return new Finding(
        id, level, bundle, file, entry, installation, position, vote, Optional.of(name), detail);
  }

  Finding with(String name, Object value) {
    Map<String, String> more = new TreeMap<>(detail);
    more.put(name, String.valueOf(value));
    return new Finding(id, level, bundle, file, entry, installation, position, vote, site, more);
  }

  /** The same finding without what is for people only. */
  public Finding place() {
    return new Finding(
        id, level, bundle, file, entry, installation, position, vote, site, Map.of());
  }

  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }
}
