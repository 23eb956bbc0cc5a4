package org.konvent.satellite.local;

import java.util.List;
import java.util.Optional;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.convention.PublicationTerm;
import org.konvent.model.publication.RecordStep;
import org.konvent.model.publication.SealedVersion;
import org.konvent.model.publication.Signatory;
import org.konvent.model.publication.Standing;
import org.konvent.satellite.station.SiteStation;

/**
 * How far the minutes of this site are.
 *
 * @param step reached by the version at work
 * @param next number of the version that is sealed next
 * @param sealedVersion number of the version sealed last, where there is one
 * @param changed whether something changed since, in the journal or in what was written down here
 * @param missing before the next version is sealed
 * @param unsigned who has not signed the version sealed last
 * @param lastDay of publication; absent before the end
 */
public record OwnMinutes(
    RecordStep step,
    int next,
    Optional<Integer> sealedVersion,
    boolean changed,
    List<SealingCheck.Item> missing,
    List<Signatory> unsigned,
    Optional<String> lastDay) {

  public static final OwnMinutes NONE =
      new OwnMinutes(
          RecordStep.IN_PROGRESS,
          1,
          Optional.empty(),
          false,
          List.of(),
          List.of(),
          Optional.empty());

  static OwnMinutes of(SiteStation station, MinutesBook.Book book) {
    int unsent =
        (int) station.outbox().statements().stream().filter(it -> !it.state().settled()).count();
    return of(station.state(), station.site(), book, unsent);
  }

  /**
   * @param unsent statements without the master's answer
   */
  public static OwnMinutes of(
      ConventionState state, String site, MinutesBook.Book book, int unsent) {
    Standing standing = state.publication().standing(Optional.of(site));
    Optional<SealedVersion> last = standing.versions().last();
    boolean written =
        last.flatMap(SealedVersion::written)
            .filter(hash -> !hash.equals(MinutesBook.hash(book)))
            .isPresent();
    return new OwnMinutes(
        written ? RecordStep.IN_PROGRESS : standing.step(),
        standing.versions().next(),
        last.map(SealedVersion::number),
        written || standing.isOutdated(),
        SealingCheck.of(state, site, book, unsent),
        List.copyOf(standing.unsigned()),
        PublicationTerm.lastDay(state.life()).map(Object::toString));
  }

  public boolean isCurrent() {
    return sealedVersion.isPresent() && !changed;
  }

  public boolean isBlocked() {
    return missing.stream().anyMatch(it -> it.lack().blocks());
  }

  /** Whether a printout of the last version can be signed now. */
  public boolean isToBeSigned() {
    return isCurrent() && !unsigned.isEmpty();
  }
}
