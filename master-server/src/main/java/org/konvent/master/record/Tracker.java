package org.konvent.master.record;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.convention.PublicationTerm;
import org.konvent.model.publication.PublishedMinutes;
import org.konvent.model.publication.RecordStep;
import org.konvent.model.publication.SealedVersion;
import org.konvent.model.publication.Signatory;
import org.konvent.model.publication.Standing;
import org.konvent.model.publication.Verification;

/**
 * How far the minutes of every site and of the whole convention are.
 *
 * @param lastDay of publication; absent before the end
 * @param daysLeft to it, below 0 once it has passed
 * @param records the whole first, then the sites
 */
public record Tracker(Optional<String> lastDay, Optional<Long> daysLeft, List<Line> records) {

  /**
   * Minutes and how far they are.
   *
   * @param site absent for the whole
   * @param version at work: sealed, or to be sealed next
   * @param sealed number of the version sealed last, 0 where there is none
   * @param sealedIn entry of that sealing
   * @param changed whether something changed since that was sealed
   * @param missing steps not done before publication
   * @param unsigned who has not signed the version at work
   * @param verification of the current version, what was found last
   * @param published everything that was published, also earlier versions
   */
  public record Line(
      Optional<String> site,
      Optional<String> name,
      RecordStep step,
      int version,
      int sealed,
      Optional<Long> sealedIn,
      boolean changed,
      List<RecordStep> missing,
      List<Signatory> unsigned,
      Optional<Verification> verification,
      List<PublishedMinutes> published) {

    public boolean isSealed() {
      return sealed > 0 && !changed;
    }

    /** How this line is told from others on a page. */
    public String key() {
      return site.orElse("");
    }
  }

  public static Tracker of(ConventionState state, long now) {
    Stream<Line> sites =
        state.sites().inOrder().stream()
            .map(site -> line(state, Optional.of(site.id()), Optional.of(site.name())));
    return new Tracker(
        PublicationTerm.lastDay(state.life()).map(Object::toString),
        PublicationTerm.daysLeft(state.life(), now),
        Stream.concat(Stream.of(line(state, Optional.empty(), Optional.empty())), sites).toList());
  }

  private static Line line(ConventionState state, Optional<String> site, Optional<String> name) {
    Standing standing = state.publication().standing(site);
    return new Line(
        site,
        name,
        standing.step(),
        standing.version(),
        standing.versions().last().map(SealedVersion::number).orElse(0),
        standing.versions().last().map(SealedVersion::seq),
        standing.isOutdated(),
        standing.missing(),
        List.copyOf(standing.unsigned()),
        standing.current().flatMap(SealedVersion::verification),
        standing.versions().published());
  }

  public boolean isDue() {
    return daysLeft.filter(left -> left <= 0).isPresent();
  }

  /** Whether minutes may be published: complete, or it is the last day. */
  public boolean mayPublish(Line line) {
    return daysLeft.isPresent() && (isDue() || line.missing().isEmpty());
  }
}
